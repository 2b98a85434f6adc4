//! The sentences of the page.

mod named;

pub(super) use named::{
    axis, bars_title, beside, indicators, legend, radar_title, range_of, ring, side, source,
    sum_of, told_of, waiting_on,
};

use crate::words::sentences;

sentences! {
    /// Below the heading.
    hint:
        "Pilih dua penilaian, atau dua tahap dari satu penilaian. Draf di peramban ini sudah termasuk; berkas JSON lain dapat ditambahkan: pilih, atau jatuhkan di halaman ini.",
        "Choose two assessments, or two stages of one. The drafts of this browser are included; other JSON files can be added: choose them, or drop them on this page.";
    /// There is no file.
    nothing:
        "Belum ada penilaian yang dapat dibandingkan. Tambahkan berkas di atas, atau mulai penilaian baru di beranda.",
        "There is no assessment to compare yet. Add a file above, or begin a new assessment on the home page.";
    /// Field.
    assessment: "Penilaian", "Assessment";
    /// Field.
    stage: "Tahap", "Stage";
    /// Both sides are the same.
    the_same:
        "Kedua sisi adalah penilaian dan tahap yang sama. Pilih penilaian atau tahap lain pada salah satu sisi.",
        "Both sides are the same assessment at the same stage. Choose another assessment or stage on one side.";
    /// What a difference is.
    points:
        "Selisih ialah B dikurangi A, dihitung dari nilai tepat dan ditulis dua desimal; nilai tepatnya ada di dalam kurung bila berbeda. Pengaruh ialah bobot × selisih: sebanyak itu indeks naik atau turun.",
        "A difference is B less A, worked out from the exact values and written with two decimals; the exact value stands in brackets where it is another. The effect is weight × difference: so far the index rises or falls.";
    /// Caption.
    both_indices: "Indeks dan predikat kedua sisi", "Index and predicate of both sides";
    /// Row.
    edition: "Instrumen", "Instrument";
    /// Row.
    index: "Indeks", "Index";
    /// Column and row.
    difference: "Selisih (B − A)", "Difference (B − A)";
    /// Column.
    effect: "Pengaruh pada indeks", "Effect on the index";
    /// Row.
    sum_of_rows: "Jumlah pengaruh semua indikator", "Sum of the effects of all indicators";
    /// Row.
    difference_of_indices: "Selisih kedua indeks", "Difference of the two indices";
    /// Instead of a difference.
    only_when_complete: "setelah kedua sisi lengkap", "once both sides are complete";
    /// Caption.
    groups: "Domain dan aspek kedua sisi", "Domains and aspects of both sides";
    /// Heading.
    by_indicator: "Per indikator", "By indicator";
    /// Choice.
    only_differing: "Hanya yang berbeda", "Only those that differ";
    /// No row differs.
    no_differences: "Tidak ada nilai yang berbeda.", "No level differs.";
    /// Nothing was written on one side.
    nothing_written: "Tidak ada isian.", "Nothing was entered.";
    /// Field.
    note: "Catatan", "Note";
    /// Legend.
    further_rings: "Tambahan di radar", "More in the radar";
    /// Below the legend.
    rings_hint:
        "Misalnya target dan tahun lalu di samping nilai sendiri dan instansi lain. Yang ditambahkan hanya tampil di radar dan tabelnya.",
        "Such as the target and last year beside the own values and a peer. What is added is shown in the radar and its table only.";
    /// Choice.
    no_ring: "tidak ada", "none";
    /// Caption.
    figures_of_rings: "Nilai aspek semua garis radar", "Aspect values of all lines of the radar";
    /// Heading.
    charts: "Grafik", "Charts";
    /// Button.
    csv: "Unduh perbandingan (CSV)", "Download the comparison (CSV)";
    /// Button.
    print: "Cetak", "Print";
    /// Column of the file.
    number: "No", "No";
    /// Column of the file.
    rise: "Selisih naik", "Rise";
    /// Column of the file.
    fall: "Selisih turun", "Fall";
    /// Column of the file.
    effect_up: "Indeks naik", "Index rises";
    /// Column of the file.
    effect_down: "Indeks turun", "Index falls";
    /// Name of files.
    file_name: "bandingkan", "compare";
    /// What can be downloaded, and end of the name of its file.
    radar: "radar", "radar";
    /// What can be downloaded, and end of the name of its file.
    bars: "batang", "bars";
    /// The comparison has gone meanwhile.
    nothing_to_download:
        "Perbandingan yang akan diunduh tidak ditampilkan lagi.",
        "The comparison to be downloaded is not shown any more.";
    /// Two revisions of one edition.
    two_revisions:
        "Kedua sisi memakai dua revisi instrumen yang sama, jadi selisihnya tidak dihitung. Samakan revisinya dahulu di halaman Perubahan edisi dari draf yang lebih lama.",
        "The two sides rest on two revisions of one instrument, so no difference is worked out. First take the older draft over to the newer revision, on its page Changes of the edition.";
    /// No crosswalk.
    no_pairs:
        "Tidak ada padanan indikator di antara kedua instrumen, jadi tidak ada yang dapat disandingkan selain indeksnya.",
        "No indicators of the two instruments are known to correspond, so nothing can stand side by side but the indices.";
}
