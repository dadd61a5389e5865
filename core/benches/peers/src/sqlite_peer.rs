//! The cards as rows of a SQLite file: one row a card, its content as JSON.

use std::path::PathBuf;

use infitah::facts::Fact;
use rusqlite::Connection;
use serde_json::Value;

use crate::runner::Failure;

/// A file that goes when it is no longer needed.
pub struct File(PathBuf);

impl File {
    pub fn write(cards: &[Value]) -> Result<Self, Failure> {
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

    pub fn bytes(&self) -> Result<usize, Failure> {
        Ok(usize::try_from(std::fs::metadata(&self.0)?.len())?)
    }

    /// Reads every row and decodes what it holds.
    pub fn read(&self) -> Result<Vec<Fact>, Failure> {
        let connection = Connection::open(&self.0)?;
        let mut query = connection.prepare("SELECT content FROM cards ORDER BY card")?;
        let rows = query.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|text| Ok(serde_json::from_str(&text?)?)).collect()
    }

    /// What the rows hold.
    pub fn content(&self) -> Result<Value, Failure> {
        Ok(serde_json::to_value(self.read()?)?)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // What cannot be removed stays in the folder for such files.
        _ = std::fs::remove_file(&self.0);
    }
}
