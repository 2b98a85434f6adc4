//! The radar with up to four rings: own values, a peer, the target and last year. Own values and those of
//! last year are the published ones of Bandar Lampung; the peer has level 3 everywhere, the target is 4.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/case.rs"]
mod case;
#[path = "forms/html.rs"]
mod html;
#[allow(dead_code, reason = "nothing of these files is read back")]
#[path = "forms/parts.rs"]
mod parts;
#[path = "forms/two_years.rs"]
mod two_years;
#[path = "forms/user.rs"]
mod user;

use spbe::assessment::{Answer, Assessment, Change, Judgement, Stage};
use spbe::exact::Exact;

use case::{assessed, edition, published};
use html::{between, has, lacks};
use two_years::bandar_lampung;
use user::User;

/// The target of the own draft, and last year's values, as the fields write them.
const TARGET: &str = "1|draft:draf-0";
const LAST_YEAR: &str = "0|draft:draf-0";
const PEER: &str = "2|draft:draf-1";

/// Bandar Lampung 2023 with last year's result and a target of 4 for each row.
fn own() -> Assessment {
    let mut own = bandar_lampung();
    let instrument = edition("spbe-2020");
    for row in instrument.ids() {
        let mut answer = own.answer(row).unwrap().clone();
        let target = Judgement {
            value: Some(Exact::whole(4)),
            ..Judgement::default()
        };
        answer.stages.insert(Stage::Target, target);
        parts::set(&mut own, instrument, row, &answer);
    }
    own
}

/// A peer that has level 3 everywhere.
fn peer() -> Assessment {
    let instrument = edition("spbe-2020");
    let mut peer = Assessment::new(instrument, "Pemerintah Kota Tetangga", 2023);
    for row in instrument.ids() {
        let answer = Answer {
            value: Some(Exact::whole(3)),
            ..Answer::default()
        };
        parts::set(&mut peer, instrument, row, &answer);
    }
    peer
}

/// Own values on side A, the peer on side B.
fn both() -> User {
    let mut user = User::on("compare", &[&own(), &peer()]);
    user.page("a-source", "draft:draf-0");
    user.page("b-source", "draft:draf-1");
    user
}

/// The names of the rings in the radar's key.
fn rings(page: &str) -> Vec<&str> {
    let radar = between(page, "<svg id=\"compare-radar\"", "</svg>");
    let lines = radar.split("<text x=\"70\"").skip(1);
    lines
        .map(|line| between(line, ">", "</text>").trim_start_matches('>'))
        .collect()
}

/// The text of a field: its options.
fn options<'a>(page: &'a str, field: &str) -> Vec<&'a str> {
    let field = between(page, &format!("<select id=\"{field}\""), "</select>");
    let options = field.split("<option").skip(1);
    options
        .map(|it| it.split('>').nth(1).unwrap().split('<').next().unwrap())
        .collect()
}

#[test]
fn own_peer_target_and_last_year_stand_in_one_radar() {
    let mut user = both();
    user.page("ring", &format!("0={TARGET}"));
    let page = user.page("ring", &format!("1={LAST_YEAR}"));
    assert_eq!(
        rings(&page),
        [
            "A: Pemerintah Kota Bandar Lampung 2023, Penilaian Mandiri",
            "B: Pemerintah Kota Tetangga 2023, Penilaian Mandiri",
            "C: Pemerintah Kota Bandar Lampung 2023, Target",
            "D: Pemerintah Kota Bandar Lampung 2023, Tahun lalu",
        ]
    );
    // Aspect 8: six rows that add up to 14 in 2023 and to 9 in 2021.
    let table = between(&page, "data-testid=\"rings\"", "</table>");
    let aspect = between(table, ">Aspek 8: ", "</tr>");
    let cells: Vec<&str> = aspect.split("<td class=\"number\">").skip(1).collect();
    assert_eq!(
        cells,
        ["2,33 (7/3)</td>", "3,00</td>", "4,00</td>", "1,50</td>"]
    );
    let radar = between(&page, "<svg id=\"compare-radar\"", "</svg>");
    has(
        between(radar, "<desc", "</desc>"),
        ": A 2,33; B 3,00; C 4,00; D 1,50.",
    );
    // The tables of differences still compare two.
    let index = between(&page, "data-row=\"index\"", "</tr>");
    assert_eq!(index.matches("<td").count(), 3, "{index}");
}

#[test]
fn rings_are_told_apart_by_dash_and_mark_and_letter() {
    let mut user = both();
    user.page("ring", &format!("0={TARGET}"));
    let page = user.page("ring", &format!("1={LAST_YEAR}"));
    let radar = between(&page, "<svg id=\"compare-radar\"", "</svg>");
    let mut told = Vec::new();
    for ring in ["a", "b", "c", "d"] {
        // The ring itself, and its line in the key.
        let groups: Vec<&str> = radar
            .split(&format!("<g class=\"side-{ring}\">"))
            .skip(1)
            .map(|it| it.split("</g>").next().unwrap())
            .collect();
        assert_eq!(groups.len(), 2, "{ring}");
        let looks = groups.iter().map(|group| {
            let dash = group.split("stroke-dasharray=\"").nth(1).unwrap();
            let mark = group.split("class=\"mark\" d=\"").nth(1).unwrap();
            let (dash, mark) = (dash.split('"').next(), mark.split('"').next().unwrap());
            // What follows the place.
            (dash.unwrap(), mark.split_once('m').unwrap().1)
        });
        let looks: Vec<_> = looks.collect();
        assert_eq!(looks[0], looks[1]);
        told.push(looks[0]);
    }
    for (number, one) in told.iter().enumerate() {
        for other in &told[number + 1..] {
            assert!(one.0 != other.0 && one.1 != other.1, "{one:?} {other:?}");
        }
    }
    for letter in ["A", "B", "C", "D"] {
        assert_eq!(radar.matches(&format!(">{letter} ")).count(), 8, "{letter}");
    }
}

#[test]
fn the_file_has_all_rings_and_a_ring_can_be_taken_away() {
    let mut user = both();
    user.page("ring", &format!("0={TARGET}"));
    user.page("ring", &format!("1={LAST_YEAR}"));
    let (name, _, svg) = user.downloads("svg", "compare-radar");
    assert_eq!(
        name,
        "spbe-pemerintah-kota-bandar-lampung-2023-pemerintah-kota-tetangga-2023-bandingkan-radar.svg"
    );
    has(&svg, ">D: Pemerintah Kota Bandar Lampung 2023, Tahun lalu<");
    lacks(&svg, "var(");
    // Without the third, the fourth is the third.
    let page = user.page("ring", "0=");
    assert_eq!(
        rings(&page)[2..],
        ["C: Pemerintah Kota Bandar Lampung 2023, Tahun lalu"]
    );
    let page = user.page("ring", "0=");
    assert_eq!(rings(&page).len(), 2);
    lacks(&page, "data-testid=\"rings\"");
}

#[test]
fn what_is_shown_already_cannot_be_chosen_again() {
    let mut user = both();
    let page = user.page("", "");
    // The stages of side A come first; side B has only the one that it shows.
    let offered = options(&page, "ring-0");
    assert_eq!(offered.len(), 3, "{offered:?}");
    assert_eq!(offered[0], "tidak ada");
    has(
        offered[1],
        "Tahun lalu: Pemerintah Kota Bandar Lampung 2023",
    );
    has(offered[2], "Target: Pemerintah Kota Bandar Lampung 2023");
    lacks(&page, "id=\"ring-1\"");
    let page = user.page("ring", &format!("0={TARGET}"));
    assert_eq!(options(&page, "ring-0").len(), 3);
    assert_eq!(options(&page, "ring-1").len(), 2);
    // Neither twice nor what is a side.
    for ring in [TARGET, PEER, "7|draft:draf-0", "1|draft:nobody", "1", ""] {
        assert_eq!(rings(&user.page("ring", &format!("1={ring}"))).len(), 3);
    }
    // Once a side shows it, it is no ring any more.
    assert_eq!(rings(&user.page("a-stage", "1")).len(), 2);
}

#[test]
fn of_another_instrument_nothing_can_be_a_ring() {
    let other = assessed(&published("DB-DENPASAR-2018"), |_| Answer::default());
    let mut user = User::on("compare", &[&own(), &peer(), &other]);
    lacks(
        between(&user.page("", ""), "<select id=\"ring-0\"", "</select>"),
        "Denpasar",
    );
    let page = user.page("ring", "0=2|draft:draf-2");
    assert_eq!(rings(&page).len(), 2);
    // Without a radar there is nothing to add to.
    lacks(&user.page("b-source", "draft:draf-2"), "id=\"ring-0\"");
}

#[test]
fn an_incomplete_ring_is_a_range_beside_those_of_the_others() {
    let (mut own, instrument) = (own(), edition("spbe-2020"));
    for row in instrument.ids() {
        let (indicator, value) = (row.clone(), None);
        own.apply(Change::SetValue { indicator, value }, instrument)
            .unwrap();
    }
    let mut user = User::on("compare", &[&own, &peer()]);
    user.page("ring", "0=1|draft:draf-0");
    user.page("ring", "1=0|draft:draf-0");
    let page = user.page("ring", "0=0|draft:draf-0");
    has(
        &page,
        "B: 47 indikator belum dijawab, jadi nilainya berupa rentang.",
    );
    let radar = between(&page, "<svg id=\"compare-radar\"", "</svg>");
    assert_eq!(radar.matches("class=\"range\"").count(), 8);
}
