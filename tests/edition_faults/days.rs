//! Faults of days: those of the calendar and those of the legal basis.

use serde_json::json;
use spbe::instrument::Instrument;

use super::{edition_2020, edition_2026, fault};

#[test]
fn a_step_of_the_calendar_lasts_from_a_day_to_a_day() {
    let place = "calendar › Penilaian Interviu";
    let allowed = "two days YYYY-MM-DD, the first one first";
    for (field, wrong, given) in [
        ("from", "2026-02-30", "2026-02-30 to 2026-09-30"),
        ("to", "September", "2026-09-21 to September"),
        ("to", "2026-09-20", "2026-09-21 to 2026-09-20"),
    ] {
        let at = format!("/calendar/2/{field}");
        fault(edition_2026(), &at, json!(wrong), place, given, allowed);
    }
}

#[test]
fn a_step_of_the_calendar_belongs_to_its_evaluation() {
    let place = "calendar › Penilaian Interviu";
    for (year, last) in [
        (2027, "2026-09-30"),
        (2024, "2026-09-30"),
        (2025, "2027-01-01"),
    ] {
        let mut file = edition_2026();
        file["calendar"][2]["to"] = json!(last);
        let given = format!("2026-09-21 to {last} for the evaluation of {year}");
        let allowed = format!("days in {year} or in the next year");
        fault(
            file,
            "/calendar/2/year",
            json!(year),
            place,
            &given,
            &allowed,
        );
    }
    // An evaluation of 2025 may well be finished in 2026.
    let mut file = edition_2026();
    file["calendar"][2]["year"] = json!(2025);
    assert!(Instrument::read(&file.to_string()).is_ok());
}

#[test]
fn a_regulation_came_into_force_on_a_day() {
    let allowed = "a day YYYY-MM-DD";
    for given in ["2021", "2021-01", "1 Januari 2021", ""] {
        let message = format!("in_force {given}");
        let at = "/legal/0/in_force";
        fault(
            edition_2020(),
            at,
            json!(given),
            "legal[1]",
            &message,
            allowed,
        );
    }
}

#[test]
fn a_regulation_is_revoked_from_a_day_or_a_month() {
    let allowed = "a day YYYY-MM-DD or a month YYYY-MM";
    for given in ["2026", "2026-13", "Juni 2026", ""] {
        let message = format!("revoked_from {given}");
        let at = "/legal/0/revoked_from";
        fault(
            edition_2020(),
            at,
            json!(given),
            "legal[1]",
            &message,
            allowed,
        );
    }
}
