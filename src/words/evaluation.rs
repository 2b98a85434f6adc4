//! Names of stages, roles and the pages of an evaluation.

use super::{Lang, Words, sentences};
use crate::assessment::{Role, Stage};

sentences! {
    /// Page and link.
    stages: "Tahapan", "Stages";
    /// Page and link.
    evaluation: "Pertanyaan umum dan narasi", "General questions and narratives";
    /// Page and link.
    calendar: "Jadwal dan koreksi", "Calendar and corrections";
    /// Page and link.
    plan: "Rencana", "Plan";
    /// Page and link.
    carry: "Mulai tahun berikutnya", "Start the next year";
    /// Page.
    revision: "Perubahan edisi", "Changes of the edition";
    /// Page and link.
    years: "Antartahun", "Over the years";
    /// Page and link.
    compare: "Bandingkan", "Compare";
    /// Page and link.
    national: "Posisi nasional", "National standing";
    /// Page and link.
    editions: "Edisi instrumen", "Editions";
    /// Links to the pages of a draft.
    pages_of_draft: "Halaman draf", "Pages of the draft";
    /// Link to the form.
    form: "Formulir", "Form";
    /// Label of the choice.
    role: "Peran Anda", "Your role";
    /// No role is chosen.
    no_role: "belum dipilih", "not chosen";
    /// No role is chosen.
    choose_a_role:
        "Pilih peran Anda. Tanpa peran, formulir, pertanyaan umum, dan narasi dapat diisi; halaman Tahapan hanya dapat dilihat.",
        "Choose your role. Without one, form, general questions and narratives can be filled in; the page Stages can only be looked at.";
    /// Beside the choice of a role.
    role_is_no_security:
        "Peran hanya menjaga agar tidak salah isi, bukan pengaman: siapa pun yang memegang berkas dapat memilih peran apa pun.",
        "A role only guards against entering something in the wrong place. It is no security: whoever has the file can choose any role.";
    /// The form in the role of an assessor.
    assessors_do_not_answer:
        "Sebagai asesor Anda melihat penilaian mandiri tanpa mengubahnya. Nilai Anda diisi di halaman Tahapan.",
        "As an assessor you see the self-assessment and do not change it. Your levels are entered on the page Stages.";
}

impl Words {
    /// Name of a stage.
    pub fn stage(self, stage: Stage) -> &'static str {
        match (self.0, stage) {
            (Lang::Id, Stage::LastYear) => "Tahun lalu",
            (Lang::En, Stage::LastYear) => "Last year",
            (_, Stage::Target) => "Target",
            (Lang::Id, Stage::SelfAssessment) => "Penilaian Mandiri",
            (Lang::En, Stage::SelfAssessment) => "Self-assessment",
            (Lang::Id, Stage::InternalCheck) => "Pemeriksaan internal",
            (Lang::En, Stage::InternalCheck) => "Internal check",
            (Lang::Id, Stage::Document) => "Penilaian Dokumen",
            (Lang::En, Stage::Document) => "Document assessment",
            (Lang::Id, Stage::Interview) => "Penilaian Interviu",
            (Lang::En, Stage::Interview) => "Interview",
            (Lang::Id, Stage::Visit) => "Penilaian Visitasi",
            (Lang::En, Stage::Visit) => "Visit",
            (Lang::Id, Stage::Final) => "Nilai akhir",
            (Lang::En, Stage::Final) => "Final",
        }
    }

    /// Name of a role.
    pub fn role_name(self, role: Role) -> &'static str {
        match (self.0, role) {
            (Lang::Id, Role::Respondent) => "Responden",
            (Lang::En, Role::Respondent) => "Respondent",
            (Lang::Id, Role::DataEntry) => "Pelaksana entri data",
            (Lang::En, Role::DataEntry) => "Data entry",
            (Lang::Id, Role::Responsible) => "Penanggung jawab",
            (Lang::En, Role::Responsible) => "Responsible official",
            (Lang::Id, Role::Assessor) => "Asesor",
            (Lang::En, Role::Assessor) => "Assessor",
        }
    }
}
