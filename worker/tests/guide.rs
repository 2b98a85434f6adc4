//! The guide leads everywhere, names what is really there, and stands beside every page.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use spbe::assessment::Assessment;
use spbe::exchange;
use spbe::instrument::editions;
use spbe::words::{Lang, Words};
use spbe_worker::desk::{Desk, Reply, Request};
use spbe_worker::guide::{STEPS, TOPICS, terms};

const LANGUAGES: [&str; 2] = ["id", "en"];

fn shown(page: &str, topic: &str, lang: &str) -> String {
    let request = Request {
        page: page.into(),
        topic: topic.into(),
        lang: lang.into(),
        draft: draft(),
        results: Some(include_str!("../../data/national-results.csv").into()),
        ..Request::default()
    };
    let reply = Desk::default().act(&request, &mut Vec::new().into_iter(), &mut |_, _| ());
    match reply {
        Reply::Page(html) => html,
        other => panic!("{page} {topic}: {other:?}"),
    }
}

/// An assessment in which nothing is answered.
fn draft() -> String {
    let instrument = editions::of_year(2023).unwrap();
    let assessment = Assessment::new(instrument, "Pemerintah Kota Uji", 2023);
    exchange::write(&assessment, instrument).unwrap()
}

/// What stands between two marks, each time.
fn between<'t>(text: &'t str, from: &str, to: &'t str) -> impl Iterator<Item = &'t str> {
    let parts = text.split(from).skip(1).collect::<Vec<_>>();
    parts
        .into_iter()
        .map(move |part| part.split(to).next().unwrap_or_default())
}

/// All words that links lead to from the contents on, and what they show.
fn everything(lang: &str) -> Vec<(String, String)> {
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![String::new()]);
    let mut pages = Vec::new();
    while let Some(word) = waiting.pop() {
        if !seen.insert(word.clone()) {
            continue;
        }
        let html = shown("guide", &word, lang);
        waiting.extend(between(&html, "href=\"#/guide/", "\"").map(str::to_owned));
        pages.push((word, html));
    }
    pages
}

#[test]
fn every_page_of_the_guide_is_reached_from_its_contents() {
    for lang in LANGUAGES {
        let pages = everything(lang);
        let words: BTreeSet<&str> = pages.iter().map(|(word, _)| word.as_str()).collect();
        let topics = TOPICS.iter().map(|topic| topic.word);
        let steps = STEPS.iter().map(|step| step.word);
        let expected = ["", "print", "terms"]
            .into_iter()
            .chain(topics)
            .chain(steps);
        assert_eq!(words, expected.collect());
        let headings: BTreeSet<&str> = pages
            .iter()
            .map(|(_, html)| between(html, "<h1", "</h1>").next().unwrap())
            .collect();
        assert_eq!(headings.len(), pages.len(), "{lang}: {headings:#?}");
    }
}

/// The words of these terms are the same.
const NAMES: [&str; 3] = ["Domain", "Unit", "Target"];

#[test]
fn nothing_else_is_the_same_in_both_languages() {
    let texts = |lang| {
        let pages = everything(lang).into_iter();
        let texts = pages.flat_map(|(_, html)| {
            let (_, shown) = html.split_once("</style>").unwrap();
            let texts = between(shown, ">", "<").map(|text| text.trim().to_owned());
            texts.collect::<Vec<_>>()
        });
        let texts = texts.filter(|text| text.contains(char::is_alphabetic));
        texts.collect::<BTreeSet<String>>()
    };
    let (indonesian, english) = (texts("id"), texts("en"));
    let same: Vec<&String> = indonesian.intersection(&english).collect();
    let known: BTreeSet<&str> = NAMES.into_iter().collect();
    let untranslated = |text: &&&String| !known.contains(text.as_str());
    assert!(indonesian.len() > 100);
    assert_eq!(same.iter().filter(untranslated).count(), 0, "{same:#?}");
}

#[test]
fn an_unknown_topic_shows_the_contents() {
    assert_eq!(shown("guide", "nowhere", "id"), shown("guide", "", "id"));
}

#[test]
fn a_tour_has_at_most_four_steps_and_each_can_be_left() {
    assert!(STEPS.len() <= 4);
    for lang in [Lang::Id, Lang::En] {
        let link = Words(lang).tour();
        assert!(link.contains(&format!("({} ", STEPS.len())), "{link}");
    }
    for step in &STEPS {
        let html = shown("guide", step.word, "id");
        assert!(html.contains("href=\"#/\""), "{html}");
    }
}

#[test]
fn topics_name_only_terms_that_are_explained() {
    let known: BTreeSet<&str> = terms().map(|term| term.word).collect();
    assert_eq!(known.len(), terms().count());
    for topic in &TOPICS {
        for term in topic.terms {
            assert!(known.contains(term), "{}: {term}", topic.word);
        }
    }
}

#[test]
fn every_page_links_to_its_topic() {
    for topic in &TOPICS {
        for page in topic.pages {
            let html = shown(page, "", "id");
            let link = format!("href=\"#/guide/{}\"", topic.word);
            assert!(html.contains(&link), "{page}: {html}");
        }
    }
    let pages: BTreeSet<&str> = TOPICS.iter().flat_map(|it| it.pages).copied().collect();
    assert_eq!(pages.len(), 14);
}

/// A button or field that is quoted is called so on the page.
#[test]
fn what_the_guide_quotes_is_written_in_the_program() {
    let mut program = String::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for folder in ["src/words", "worker/src"] {
        read_below(&root.join(folder), &mut program);
    }
    let mut count = 0;
    for lang in LANGUAGES {
        for (word, html) in everything(lang) {
            for quoted in between(&html, "“", "”") {
                count += 1;
                // A whole text of the program, and no part of a longer one.
                let whole = format!("\"{quoted}\"");
                assert!(program.contains(&whole), "{lang}, {word}: “{quoted}”");
            }
        }
    }
    assert!(count > 100, "{count}");
}

fn read_below(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("worker/src/guide") {
            continue;
        }
        if path.is_dir() {
            read_below(&path, text);
        } else if path.extension().is_some_and(|it| it == "rs") {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}
