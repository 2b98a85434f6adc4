//! A published result with everything that a submission needs: explanations and evidence for all its
//! levels, which nobody has published.

use serde_json::Value;
use spbe::assessment::{Answer, Assessment, Change, Evidence};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::editions;

use crate::failure::{Failure, Outcome};
use crate::pages::form::Form;
use crate::pages::start::Start;
use crate::published::Published;
use crate::tab::Tab;
use crate::user_file::UserFile;

/// What each explanation says, before the number of its indicator.
pub const EXPLANATION: &str = "Ditetapkan dan diterapkan; lihat pasal yang disebut untuk indikator";

/// A draft of such a file, opened in the form.
pub async fn draft_of<'t>(tab: &'t Tab, case: &str) -> Outcome<Form<'t>> {
    let file = file_of(case)?;
    let preview = Start::load(tab).await?.open(&file.path()).await?;
    preview.keep().await
}

/// The digest that a file states.
pub fn digest_of(file: &UserFile) -> Outcome<String> {
    let file: Value = serde_json::from_str(&file.text()?)?;
    Ok(serde_json::from_value(file["digest"]["value"].clone())?)
}

/// The file of a complete assessment with the levels of a published case of edition 2020.
pub fn file_of(case: &str) -> Outcome<UserFile> {
    let case = Published::case(case)?;
    let instrument = editions::of_year(case.year).ok_or_else(|| Failure::NoCase {
        id: case.agency.clone(),
    })?;
    let mut assessment = Assessment::new(instrument, &case.agency, case.year);
    for (row, level) in instrument.ids().zip(&case.levels) {
        let evidence = Evidence {
            title: format!("Peraturan tentang indikator {row}"),
            reference: format!("Nomor {row} Tahun 2022"),
            page: "Pasal 3".into(),
            date: "2022-03-01".into(),
            ..Evidence::default()
        };
        let answer = Answer {
            value: Some(Exact::whole((*level).into())),
            explanation: format!("{EXPLANATION} {row}."),
            evidence: vec![evidence],
            ..Answer::default()
        };
        let change = Change::SetAnswer {
            indicator: row.clone(),
            answer: Box::new(answer),
        };
        let applied = assessment.apply(change, instrument);
        applied.map_err(std::io::Error::other)?;
    }
    let text = exchange::write(&assessment, instrument).map_err(std::io::Error::other)?;
    UserFile::write(&exchange::file_name(&assessment), text)
}
