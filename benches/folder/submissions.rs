//! Complete submissions of about 30 kB, as an agency exports them.

use std::fs;
use std::io;
use std::path::PathBuf;

use spbe::assessment::{Answer, Assessment, Change, Evidence, EvidenceKind};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::{EditionId, Instrument, editions};

/// A folder of submissions, which vanishes with this.
pub(crate) struct Submissions {
    pub(crate) folder: PathBuf,
    /// Size of the last file.
    pub(crate) bytes: usize,
}

impl Submissions {
    /// Writes so many of them.
    pub(crate) fn write(files: usize) -> io::Result<Self> {
        let instrument = editions::find(&EditionId::new("spbe-2020"));
        let instrument = instrument.ok_or_else(|| io::Error::other("spbe-2020 is missing"))?;
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("submissions");
        fs::create_dir_all(&folder)?;
        let mut submissions = Self { folder, bytes: 0 };
        for number in 0..files {
            let text = submission(instrument, number)?;
            submissions.bytes = text.len();
            fs::write(submissions.folder.join(format!("{number}.json")), text)?;
        }
        Ok(submissions)
    }
}

impl Drop for Submissions {
    fn drop(&mut self) {
        // What stays is below the folder of the build, and is written anew by the next run.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn submission(instrument: &Instrument, number: usize) -> io::Result<String> {
    let agency = format!("Pemerintah Kabupaten {number}");
    let mut assessment = Assessment::new(instrument, agency, 2023);
    for (row, indicator) in instrument.ids().enumerate() {
        let level = i64::try_from((number * 7 + row * 3) % 5).unwrap_or_default() + 1;
        let change = Change::SetAnswer {
            indicator: indicator.clone(),
            answer: Box::new(Answer {
                value: Some(Exact::whole(level)),
                explanation: "Ditetapkan dengan Peraturan Bupati Nomor 12 Tahun 2022.\n".repeat(6),
                evidence: vec![Evidence {
                    title: "Peraturan Bupati tentang Tata Kelola SPBE".into(),
                    kind: EvidenceKind::Policy,
                    reference: "12/2022".into(),
                    page: "3".into(),
                    date: "2022-03-01".into(),
                }],
                ..Answer::default()
            }),
        };
        let applied = assessment.apply(change, instrument);
        applied.map_err(io::Error::other)?;
    }
    exchange::write(&assessment, instrument).map_err(io::Error::other)
}
