//! Exact numbers: what is read, what is printed, how a half is rounded, what happens beyond 64 bits.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use spbe::exact::Exact;

#[track_caller]
fn reads(text: &str, numerator: i64, denominator: i64) {
    let number: Exact = text.parse().unwrap();
    assert_eq!(
        (number.numerator(), number.denominator()),
        (numerator, denominator)
    );
}

#[track_caller]
fn refuses(text: &str) {
    let read = text.parse::<Exact>();
    assert_eq!(read.map_err(|error| error.given), Err(text.to_owned()));
}

#[track_caller]
fn prints(numerator: i64, denominator: i64, text: &str) {
    assert_eq!(
        Exact::new(numerator, denominator).unwrap().to_string(),
        text
    );
}

#[track_caller]
fn rounds(text: &str, decimals: u32, printed: &str) {
    assert_eq!(
        text.parse::<Exact>().unwrap().decimal(decimals, '.'),
        printed
    );
}

#[test]
fn integers_decimals_and_fractions_are_read_and_reduced() {
    reads("3", 3, 1);
    reads("1.30", 13, 10);
    reads("20/6", 10, 3);
    reads("-0.25", -1, 4);
    reads("-7/14", -1, 2);
    reads("007", 7, 1);
    reads("0.0", 0, 1);
    reads("-0", 0, 1);
    reads("9223372036854775807", i64::MAX, 1);
    reads("-9223372036854775808", i64::MIN, 1);
    reads("0.000000000000001", 1, 1_000_000_000_000_000);
}

#[test]
fn other_ways_to_write_a_number_are_refused() {
    for text in [
        "", " ", " 3", "3 ", "1.", ".5", "-.5", ".-5", "1.-5", "-", "--1", "+1", "1,5", "1_000",
    ] {
        refuses(text);
    }
    for text in [
        "1e3", "1E3", "0x10", "NaN", "inf", "1.2.3", "1/2/3", "1.5/2", "1/", "/2", "1/+2",
    ] {
        refuses(text);
    }
    // Digits of other scripts are digits to many a parser.
    for text in ["٣", "３", "१", "1٫5", "1½", "−1"] {
        refuses(text);
    }
}

#[test]
fn a_denominator_is_positive() {
    refuses("1/0");
    refuses("0/0");
    refuses("1/-2");
    assert_eq!(Exact::new(1, 0), None);
    assert_eq!(Exact::new(1, -2), None);
}

#[test]
fn numbers_beyond_64_bits_are_refused() {
    refuses("9223372036854775808");
    refuses("-9223372036854775809");
    refuses("1/9223372036854775808");
    refuses("99999999999999999999.5");
    refuses("1.0000000000000000");
}

#[test]
fn the_text_form_is_the_reduced_fraction_or_the_integer() {
    prints(1641, 500, "1641/500");
    prints(3282, 1000, "1641/500");
    prints(15, 5, "3");
    prints(0, 7, "0");
    prints(-2, 4, "-1/2");
}

#[test]
fn a_half_goes_up() {
    rounds("1.025", 2, "1.03");
    rounds("3.405", 2, "3.41");
    rounds("4.205", 2, "4.21");
    rounds("2.5", 0, "3");
    rounds("3.5", 0, "4");
    rounds("0.005", 2, "0.01");
}

#[test]
fn a_half_goes_up_below_zero_too() {
    rounds("-1.025", 2, "-1.02");
    rounds("-2.5", 0, "-2");
    rounds("-0.005", 2, "0.00");
    rounds("-0.006", 2, "-0.01");
}

#[test]
fn anything_but_a_half_goes_to_the_nearest() {
    rounds("3.4949999", 2, "3.49");
    rounds("3.4985", 2, "3.50");
    rounds("7/3", 2, "2.33");
    rounds("8/3", 2, "2.67");
    rounds("2.375", 2, "2.38");
    rounds("79/26", 2, "3.04");
}

#[test]
fn a_number_too_large_for_its_decimals_is_printed_whole() {
    rounds("9223372036854775807", 2, "9223372036854775807");
    rounds("-9223372036854775808", 2, "-9223372036854775808");
    rounds("9223372036854775807/2", 1, "9223372036854775807/2");
    rounds("1/3", 40, "1/3");
    assert_eq!(Exact::whole(i64::MAX).shown(), Exact::whole(i64::MAX));
}

#[test]
fn the_shown_number_is_the_printed_one() {
    let tie: Exact = "4.745".parse().unwrap();
    assert_eq!(tie.shown(), "4.75".parse().unwrap());
    assert_eq!(tie.decimal(2, ','), "4,75");
}

#[track_caller]
fn is_written(text: &str, written: &str) {
    assert_eq!(text.parse::<Exact>().unwrap().written('.'), written);
}

#[test]
fn people_read_all_decimals_where_they_end_and_the_fraction_where_not() {
    is_written("27/10", "2.7");
    is_written("12.95", "12.95");
    is_written("-1/8", "-0.125");
    is_written("3", "3");
    is_written("10/3", "10/3");
    is_written("7/6", "7/6");
    is_written("1.299999999999999", "1.299999999999999");
    is_written("9223372036854775807", "9223372036854775807");
    // The digits of its decimals would not fit into 64 bits.
    is_written("9223372036854775807/2", "9223372036854775807/2");
    let comma = "2.6".parse::<Exact>().unwrap().written(',');
    assert_eq!(comma, "2,6");
}

#[test]
fn arithmetic_is_exact() {
    let third: Exact = "1/3".parse().unwrap();
    let weight: Exact = "1.30".parse().unwrap();
    assert_eq!(
        third.plus(third).and_then(|sum| sum.plus(third)),
        Some(Exact::whole(1))
    );
    assert_eq!(
        weight.times("10/13".parse().unwrap()),
        Some(Exact::whole(1))
    );
    assert_eq!(third.minus(third), Some(Exact::ZERO));
    assert!(third < "0.333333333333334".parse().unwrap());
    assert!(third > "0.333333333333333".parse().unwrap());
}

#[test]
fn a_result_beyond_64_bits_is_none_and_no_wrong_number() {
    let most = Exact::whole(i64::MAX);
    let least = Exact::whole(i64::MIN);
    let fine = Exact::new(1, i64::MAX).unwrap();
    assert_eq!(most.plus(Exact::whole(1)), None);
    assert_eq!(least.minus(Exact::whole(1)), None);
    assert_eq!(most.times(Exact::whole(2)), None);
    assert_eq!(least.times(least), None);
    assert_eq!(fine.plus(Exact::new(1, i64::MAX - 1).unwrap()), None);
    // No sum or product is lost that its reduced parts have room for.
    assert_eq!(most.times(fine), Some(Exact::whole(1)));
    assert_eq!(most.minus(most), Some(Exact::ZERO));
}

#[track_caller]
fn types(text: &str, number: &str) {
    assert_eq!(Exact::typed(text), Some(number.parse().unwrap()));
}

#[test]
fn people_type_commas_points_and_fractions() {
    types("1,26", "1.26");
    types(" 1.26 ", "1.26");
    types("7/6", "7/6");
    types("3", "3");
    for wrong in ["", "dua", "1,2,6", "1,", ",5", "7/0", "1 26"] {
        assert_eq!(Exact::typed(wrong), None, "{wrong}");
    }
}

#[test]
fn a_quotient_is_exact_and_none_for_nothing_by_nothing() {
    let (seven, six) = (Exact::whole(7), Exact::whole(6));
    assert_eq!(seven.divided_by(six).unwrap().to_string(), "7/6");
    assert_eq!(seven.divided_by(Exact::ZERO), None);
}
