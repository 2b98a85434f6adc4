//! Prints the JSON Schema of exported assessments:
//! `cargo run --example assessment-schema > data/assessment.schema.json`.

fn main() -> serde_json::Result<()> {
    println!(
        "{}",
        serde_json::to_string_pretty(&spbe::exchange::schema())?
    );
    Ok(())
}
