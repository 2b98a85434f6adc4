//! Sentences of the calculator as a single file.

use super::sentences;

sentences! {
    /// In place of the cache, among what is kept where.
    is_in_file:
        "Kalkulator ini satu berkas, yang dapat dibuka tanpa internet. Draf terikat pada berkas ini di peramban ini; simpan berkas ekspornya.",
        "This calculator is a single file, which opens without internet. Drafts belong to this file in this browser; keep an exported file.";
    /// In place of what the second module does.
    not_in_file:
        "Bagian ini tidak ada dalam berkas tunggal, hanya di kalkulator lengkap, di alamat web asal berkas ini. Bawa draf ke sana dengan Ekspor JSON.",
        "This part is not in the single file, only in the full calculator, at the web address that the file came from. Take the draft there with Export JSON.";
    /// Heading.
    export_as_text: "Berkas ekspor sebagai teks", "The exported file as text";
    /// When it is of use.
    export_as_text_hint:
        "Bila unduhan tidak muncul: salin, tempel ke Notepad, simpan sebagai .json.",
        "If no download appears: copy, paste into Notepad, save as .json.";
    /// Button.
    copy_text: "Salin teks", "Copy the text";
}
