//! The fixed sentences of the page.

use spbe::words::Words;

use crate::words::sentences;

/// What a delegation asks, whatever the domain.
pub(super) const QUESTIONS: [fn(Words) -> &'static str; 6] =
    [first_step, legal_basis, team, budget, obstacles, documents];

sentences! {
    /// Below the heading.
    hint:
        "Hasil resmi Indeks SPBE 2023 dan 2024 menurut laporan evaluasi Kementerian PANRB. Pilih instansi untuk melihat posisinya, selisihnya, dan siapa yang patut dikunjungi.",
        "Official results of the SPBE Index 2023 and 2024 from the evaluation reports of Kementerian PANRB. Choose an agency to see where it stands, what the gap is, and whom to visit.";
    /// Where the figures are from.
    source:
        "Sumber: Laporan Pelaksanaan Evaluasi SPBE 2023 (621 instansi) dan 2024 (615 instansi), Kementerian PANRB; disalin dari salinan publik, baris yang diperbaiki diberi catatan. Pulau dan tipe ditambahkan untuk pengelompokan.",
        "Source: reports on the SPBE evaluations of 2023 (621 agencies) and 2024 (615 agencies), Kementerian PANRB, taken from public copies; repaired rows bear a note. Islands and types were added for grouping.";
    /// The table could not be fetched.
    not_there:
        "Hasil nasional tidak dapat dimuat. Periksa sambungan, lalu buka halaman ini lagi.",
        "The national results could not be loaded. Check the connection, then open this page again.";
    /// The agency has gone meanwhile.
    nothing_to_download:
        "Instansi yang grafiknya akan diunduh tidak ditampilkan lagi.",
        "The agency whose chart is to be downloaded is not shown any more.";
    /// No agency is chosen.
    choose_agency: "Pilih instansi.", "Choose an agency.";
    /// Before a note.
    repaired: "Catatan baris", "Note on the row";
    /// Summary.
    other_years: "Tabel tahun lain", "Tables of other years";
    /// Above the columns.
    columns: "Berkas CSV dengan kolom berikut, dalam urutan ini:", "A CSV file with these columns, in this order:";
    /// Button.
    add_table: "Tambah tabel", "Add a table";
    /// Heading.
    standing: "Posisi", "Standing";
    /// Column.
    value: "Nilai", "Value";
    /// Below the table.
    ranks:
        "Nilai yang sama berbagi peringkat yang lebih baik. Median ialah nilai tengah kelompoknya.",
        "Equal values share the better rank. The median is the middle value of the group.";
    /// Heading.
    means: "Rata-rata tipe instansi ini, 2021–2024", "Means of this type of agency, 2021–2024";
    /// Below the table.
    means_hint:
        "Rata-rata kelompok sebagaimana diterbitkan. Untuk 2024 laporan menyatukan LNS dan lembaga lain; untuk 2021 dan 2022 LNS termasuk lembaga lain.",
        "Means of groups as published. For 2024 the report takes LNS and other bodies together; for 2021 and 2022 LNS are among the other bodies.";
    /// Column.
    points: "Poin", "Points";
    /// Column.
    points_of_index: "Poin indeks", "Points of the index";
    /// Heading.
    gap: "Selisih dengan instansi lain", "Gap to another agency";
    /// Field.
    compare_with: "Bandingkan dengan", "Compare with";
    /// There is nobody better to compare with.
    is_highest:
        "Instansi ini yang tertinggi di tipenya. Pilih instansi lain untuk dibandingkan.",
        "This agency is the highest of its type. Choose another one to compare with.";
    /// An agency compared with itself.
    the_agency_itself: "Ini instansi yang sama. Pilih instansi lain.", "This is the same agency. Choose another one.";
    /// Row.
    rounding: "Pembulatan angka terbitan", "Rounding of the printed figures";
    /// Below the table.
    rounding_hint:
        "Poin sebuah domain ialah selisih domainnya dikali bobotnya. Hasil terbitan dibulatkan dua desimal; yang tersisa karenanya berdiri di baris sendiri, sehingga jumlahnya tepat.",
        "The points of a domain are its difference times its weight. Printed results are rounded to two decimals; what that leaves over stands in a row of its own, so that the sum is exact.";
    /// Heading.
    visits: "Siapa yang patut dikunjungi", "Whom to visit";
    /// Below the heading.
    visits_hint:
        "Instansi bertipe sama yang domainnya lebih tinggi sedikitnya setengah tingkat; yang terdekat dahulu, lalu yang tahun lalu berada di nilai yang serupa, lalu yang naik paling cepat.",
        "Agencies of the same type whose domain is higher by half a level at least; the nearest first, then those that stood at a similar value the year before, then the fastest climbers.";
    /// Field.
    domain: "Domain", "Domain";
    /// Nobody is ahead.
    no_visits:
        "Tidak ada instansi bertipe sama yang unggul setengah tingkat pada domain ini.",
        "No agency of the same type is ahead by half a level in this domain.";
    /// Button.
    make_brief: "Lembar kunjungan", "Study visit brief";
    /// Heading.
    questions: "Yang ditanyakan", "Questions to ask";
    /// Question.
    first_step:
        "Indikator mana yang dinaikkan lebih dahulu, dan mengapa?",
        "Which indicators were raised first, and why?";
    /// Question.
    legal_basis:
        "Kebijakan apa yang ditetapkan, dan berapa lama dari rancangan sampai ditandatangani?",
        "Which policies were adopted, and how long did it take from the draft to the signature?";
    /// Question.
    team:
        "Siapa yang mengoordinasi, unit mana yang terlibat, dan bagaimana buktinya dikumpulkan?",
        "Who coordinates, which units take part, and how is the evidence collected?";
    /// Question.
    budget: "Berapa anggaran dan berapa orang yang diperlukan?", "What budget and how many people did it take?";
    /// Question.
    obstacles: "Apa kendala terbesarnya, dan apa yang tidak akan diulangi?", "What was the greatest obstacle, and what would not be done again?";
    /// Question.
    documents:
        "Dokumen mana yang boleh dilihat atau disalin: kebijakan, peta rencana, laporan reviu?",
        "Which documents may be seen or copied: policies, roadmap, reports of reviews?";
    /// Below a heading.
    next_level_hint:
        "Disusun dari tingkat rata-rata domain sendiri. Hasil terbitan tidak memuat nilai per indikator; periksa dengan draf Anda.",
        "Drawn from the own domain's mean level. The printed results have no values of indicators; check with your draft.";
    /// Before the evidence.
    evidence: "Bukti yang dilihat", "Evidence to look at";
    /// Button.
    print: "Cetak", "Print";
}
