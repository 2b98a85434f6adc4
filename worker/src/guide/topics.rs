//! The topics in the order in which they are read.

mod answer;
mod begin;
mod calendar;
mod compare;
mod editions;
mod files;
mod hand_over;
mod keep;
mod keys;
mod national;
mod offline;
mod plan;
mod recap;
mod result;
mod stages;
mod texts;
mod units;
mod years;

use super::topic::Topic;

/// All of them. The main tasks, which come first, are on paper too.
pub static TOPICS: [Topic; 18] = [
    begin::TOPIC,
    answer::TOPIC,
    result::TOPIC,
    keep::TOPIC,
    units::TOPIC,
    hand_over::TOPIC,
    stages::TOPIC,
    plan::TOPIC,
    keys::TOPIC,
    files::TOPIC,
    texts::TOPIC,
    calendar::TOPIC,
    years::TOPIC,
    compare::TOPIC,
    national::TOPIC,
    recap::TOPIC,
    editions::TOPIC,
    offline::TOPIC,
];
/// How many of them are the main tasks, from the beginning to the plan, and the keys for all of them.
const FIRST: usize = 9;
/// How many of those fit on the first page of paper.
const FRONT: usize = 4;

/// The topic with this word.
pub(super) fn named(word: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.word == word)
}

/// The topic about a page.
pub(super) fn of_page(page: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.pages.contains(&page))
}

/// The topic after one.
pub(super) fn after(topic: &Topic) -> Option<&'static Topic> {
    let mut rest = TOPICS.iter().skip_while(|it| it.word != topic.word);
    rest.nth(1)
}

/// The main tasks, and the others.
pub(super) fn in_two() -> (&'static [Topic], &'static [Topic]) {
    TOPICS.split_at(FIRST)
}

/// What is printed on either page of paper.
pub(super) fn on_paper() -> (&'static [Topic], &'static [Topic]) {
    in_two().0.split_at(FRONT)
}
