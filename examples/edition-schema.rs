//! Prints the JSON Schema of edition files:
//! `cargo run --example edition-schema > data/edition.schema.json`.

fn main() -> serde_json::Result<()> {
    let schema = spbe::instrument::format::schema();
    println!("{}", serde_json::to_string_pretty(&schema)?);
    Ok(())
}
