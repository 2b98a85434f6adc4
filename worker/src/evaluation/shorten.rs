//! Shortening a text between two words.

/// At most so many characters, the mark of omission among them. A first word that is longer is cut.
pub(crate) fn shortened(text: &str, longest: usize) -> String {
    let cut = longest.saturating_sub(1);
    let mut places = text.char_indices().map(|(at, _)| at).skip(cut);
    let (Some(end), Some(_)) = (places.next(), places.next()) else {
        return text.to_owned();
    };
    let (head, rest) = text.split_at(end);
    let words = if rest.starts_with(char::is_whitespace) {
        head
    } else {
        head.rfind(char::is_whitespace)
            .map_or(head, |at| head.split_at(at).0)
    };
    format!("{}…", words.trim_end())
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[track_caller]
    fn gives(text: &str, longest: usize, expected: &str) {
        assert_eq!(shortened(text, longest), expected);
        assert!(expected.chars().count() <= longest);
    }

    #[test]
    fn a_text_that_fits_stays() {
        gives("satu dua", 8, "satu dua");
        gives("", 8, "");
    }

    #[test]
    fn a_longer_one_ends_between_two_words() {
        gives("satu dua tiga", 12, "satu dua…");
        gives("satu dua tiga", 9, "satu dua…");
        gives("satu dua tiga", 8, "satu…");
    }

    #[test]
    fn characters_count_and_not_bytes() {
        gives("é é é é", 5, "é é…");
    }

    #[test]
    fn a_word_without_end_is_cut() {
        gives("https://contoh.example", 9, "https://…");
    }
}
