//! The cards as rows of a SQLite file: one row a card, its content as JSON.

use std::path::PathBuf;

use infitah::facts::Fact;
use rusqlite::Connection;
use serde_json::Value;

/// A file that goes when it is no longer needed.
pub struct File(PathBuf);

impl File {
    pub fn write(cards: &[Value]) -> Result<Self, Box<dyn std::error::Error>> {
        let path = std::env::temp_dir().join(format!("infitah-peers-{}.sqlite", std::process::id()));
        let file = Self(path);
        let mut connection = Connection::open(&file.0)?;
        connection.execute_batch("CREATE TABLE cards (card INTEGER PRIMARY KEY, content TEXT NOT NULL)")?;
        let transaction = connection.transaction()?;
        for card in cards {
            transaction.execute("INSERT INTO cards (content) VALUES (?1)", [card.to_string()])?;
        }
        transaction.commit()?;
        Ok(file)
    }

    pub fn bytes(&self) -> Result<usize, Box<dyn std::error::Error>> {
        Ok(usize::try_from(std::fs::metadata(&self.0)?.len())?)
    }

    /// Reads every row and decodes what it holds; says how many cards there are.
    pub fn read(&self) -> Option<usize> {
        let connection = Connection::open(&self.0).ok()?;
        let mut query = connection.prepare("SELECT content FROM cards ORDER BY card").ok()?;
        let rows = query.query_map([], |row| row.get::<_, String>(0)).ok()?;
        let facts: Vec<Fact> = rows.flatten().filter_map(|text| serde_json::from_str(&text).ok()).collect();
        std::hint::black_box(&facts);
        Some(facts.len())
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // What cannot be removed stays in the folder for such files.
        _ = std::fs::remove_file(&self.0);
    }
}
