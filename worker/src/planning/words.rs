//! Sentences of the plan.

mod filled;

pub(super) use filled::{
    as_it_is, fault, highest, level, of_row, open_rows, out_of_reach, planned, saved, supposed,
    target_is,
};

use crate::words::sentences;

sentences! {
    /// Below the heading.
    hint:
        "Langkah termurah menuju target, dihitung dari penilaian mandiri. Biaya boleh dalam satuan apa pun dengan angka 1 sampai 1000: juta rupiah, bulan kerja, atau kesulitan. Target, syarat, dan tanda selesai disimpan bersama draf; yang diandaikan tidak, sampai disimpan sebagai tahap Target.",
        "The cheapest steps to a target, counted from the self-assessment. Costs may be in any unit with numbers from 1 to 1000: million rupiah, months of work, difficulty. Target, terms and marks of what is done are kept with the draft; what is supposed is not, until it is saved as the stage Target.";
    /// Said after something was entered.
    kept: "Rencana disimpan bersama draf.", "The plan is kept with the draft.";
    /// Refusal.
    of_the_agency:
        "Rencana disusun instansi sendiri; sebagai asesor Anda hanya melihatnya.",
        "The plan is made by the agency itself; as an assessor you only look at it.";
    /// Heading.
    target: "Target", "Target";
    /// Field.
    target_predicate: "Predikat yang dituju", "Predicate to reach";
    /// Field.
    target_index: "Atau indeks yang dituju", "Or index to reach";
    /// Option while an index is typed.
    by_index: "menurut indeks", "by index";
    /// Heading.
    cheapest: "Rencana termurah", "The cheapest plan";
    /// Name of the table.
    steps: "Langkah-langkah rencana", "Steps of the plan";
    /// There is no target.
    no_target:
        "Predikat tertinggi telah tercapai. Isi indeks yang dituju untuk merencanakan lebih jauh.",
        "The highest predicate is reached. Enter an index to plan further.";
    /// A target that is there would be replaced by the present values.
    nothing_supposed:
        "Tahap Target sudah berisi, dan belum ada nilai yang diandaikan. Andaikan nilainya dahulu, atau isi dari rencana.",
        "The stage Target has values already, and nothing is supposed yet. Suppose values first, or fill them in from the plan.";
    /// There is nothing to be taken from.
    no_plan: "Belum ada rencana: periksa target dan syaratnya.", "There is no plan yet: check target and terms.";
    /// Numbers too large.
    too_fine: "Bobot dan nilai edisi ini terlalu halus untuk direncanakan.", "Weights and values of this edition are too fine to be planned with.";
    /// Too many ways.
    too_large:
        "Indikator, bobot, dan biaya ini memberi terlalu banyak cara untuk dibandingkan, sehingga rencana termurah tidak dicari. Samakan beberapa biaya, atau kunci indikator yang tidak akan naik.",
        "These indicators, weights and costs give too many ways to compare, so the cheapest plan is not looked for. Give some of them the same cost, or lock indicators that are not to rise.";
    /// The target is reached.
    reached: "Target sudah tercapai; tidak ada langkah yang perlu diambil.", "The target is reached already; no step is needed.";
    /// Label and column.
    indicator: "Indikator", "Indicator";
    /// Column.
    from: "Dari", "From";
    /// Column.
    to: "Menjadi", "To";
    /// Column.
    cost: "Biaya", "Cost";
    /// Column.
    effect: "Kenaikan indeks (poin)", "Rise of the index (points)";
    /// Column.
    per_cost: "Kenaikan per biaya", "Rise per cost";
    /// Column.
    asked: "Yang diminta tingkat berikutnya", "What the next levels ask";
    /// Column.
    unit: "Unit", "Unit";
    /// Before evidence.
    evidence: "Data dukung", "Evidence";
    /// Label.
    index_now: "Indeks sekarang", "Index now";
    /// Label.
    index_then: "Indeks setelah rencana", "Index after the plan";
    /// Label.
    total_cost: "Biaya seluruhnya", "Total cost";
    /// Label.
    instrument: "Instrumen", "Edition";
    /// Label.
    not_official:
        "Hasil hitung sendiri, bukan hasil resmi.",
        "A calculation of one's own, not an official result.";
    /// Button.
    print: "Cetak rencana", "Print the plan";
    /// Button.
    xlsx: "Unduh XLSX", "Download XLSX";
    /// Button.
    json: "Unduh JSON", "Download JSON";
    /// Heading.
    terms: "Syarat dan pengandaian per indikator", "Terms and what-if per indicator";
    /// Below the heading.
    terms_hint:
        "Biaya berlaku untuk tiap langkah naik. “Andaikan” menghitung indeks dengan nilai lain tanpa mengubah draf: geser, atau tekan tombol panah.",
        "The cost is that of each step up. “Suppose” counts the index with other values and leaves the draft as it is: drag, or press the arrow keys.";
    /// Column.
    now: "Sekarang", "Now";
    /// Column.
    cost_per_step: "Biaya per langkah", "Cost per step";
    /// Column.
    cap: "Paling tinggi", "At most";
    /// Column.
    after: "Setelah", "After";
    /// Column.
    suppose: "Andaikan", "Suppose";
    /// Column.
    difference: "Beda (poin)", "Difference (points)";
    /// Option.
    locked: "tetap (terkunci)", "stays (locked)";
    /// Option.
    after_none: "tidak menunggu", "waits for none";
    /// A row of another institution.
    external: "dinilai lembaga lain; terkunci kecuali Anda membukanya", "judged by another institution; locked unless you open it";
    /// Row below a table.
    sum: "Jumlah", "Sum";
    /// Button.
    fill: "Isi dari rencana", "Fill from the plan";
    /// Button.
    clear: "Kosongkan", "Clear";
    /// Button.
    save: "Simpan sebagai tahap Target", "Save as the stage Target";
    /// Beside the button.
    save_hint:
        "Semua indikator mendapat nilai Target, juga yang tetap, sehingga indeks Target sama dengan indeks pengandaian. Yang belum dijawab mendapat tingkat terendah; yang menunggu lembaga lain dibiarkan kosong.",
        "Every indicator gets a Target value, those that stay too, so that the Target index is the supposed one. Unanswered ones get the lowest level; those that wait for another institution stay blank.";
    /// Ending of the file's name.
    file_ending: "rencana", "plan";
}
