//! Arrow: a table as columns in memory, for data frames and databases; Parquet: the same in a file.

#[cfg(feature = "parquet")]
use std::collections::BTreeMap;
use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::builder::{
    BooleanBuilder, Date32Builder, Decimal128Builder, ListBuilder, StringBuilder, UInt32Builder,
};
pub use arrow_array::ffi_stream::FFI_ArrowArrayStream as Stream;
use arrow_array::ffi_stream::RecordBatchStreamReader;
use arrow_array::{ArrayRef, RecordBatch, RecordBatchIterator, RecordBatchReader};
use arrow_cast::display::{ArrayFormatter, FormatOptions};
pub use arrow_schema::ArrowError as Error;
use arrow_schema::{ArrowError, DataType, Field, Schema};

use super::sheet::Room;
use super::{LINES, Line, Sheet};
use crate::dates::Day;
use crate::model::{Code, Refusal};
use crate::tables::{Cell, Column, Kind, Moment, Rows};

/// The digits of a decimal number, and how many of them stand after the point: the same in every table, so that tables of
/// many dossiers stack. What was written with more is rounded, half away from zero; views and CSV have all of it.
const DIGITS: (u8, i8) = (38, 10);

/// A table as one batch of columns (جدول Arrow, table Arrow): texts, days, decimals, flags and lists in types of their own.
/// Columns by which people are reached stay away unless they are asked for. Each field says in its metadata who may see it,
/// its unit, and the table that it leads to. The schema says in its metadata of which moment the table tells: the whole
/// receipt (`infitah.receipt`, as `verify` takes it), its short form, the dossier and the day; of several dossiers a line
/// each.
///
/// # Errors
/// The error of Arrow, when a list or text is too long for it (2 GB in one column).
///
/// ```
/// # #[cfg(feature = "system")] {
/// use infitah::dossier::{At, Dossier, System};
/// use infitah::exchange::arrow;
/// use infitah::facts::{CardReceived, DossierFounded};
/// use infitah::model::Topic;
///
/// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش")).unwrap();
/// d.record(CardReceived::idea("2023-07-25").remark(Topic::PROBLEM, "غياب الإنارة")).unwrap();
/// let batch = arrow::batch(&d.table("remarks", &At::now()).unwrap(), false).unwrap();
/// assert_eq!(batch.num_rows(), 1);
/// assert_eq!(batch.schema().field_with_name("received_first").unwrap().data_type().to_string(), "Date32");
/// assert_eq!(batch.schema().metadata()["infitah.receipt"], d.receipt().text);
/// # }
/// ```
pub fn batch(rows: &Rows, personal: bool) -> Result<RecordBatch, ArrowError> {
    let columns: Vec<(usize, &Column)> =
        rows.table.columns.iter().enumerate().filter(|(_, column)| column.is_told(personal)).collect();
    let fields: Vec<Field> = columns.iter().map(|(_, column)| field(rows, column)).collect();
    let arrays = columns.iter().map(|(at, column)| {
        let cells = rows.rows.iter().map(|row| row.get(*at).unwrap_or(&Cell::Empty));
        array(column.kind, cells)
    });
    let schema = Schema::new_with_metadata(fields, about(rows));
    RecordBatch::try_new(Arc::new(schema), arrays.collect::<Result<Vec<ArrayRef>, ArrowError>>()?)
}

/// A table as a stream of batches for a program in another language, which takes it over without copying: what
/// `__arrow_c_stream__` hands out in Python.
///
/// # Errors
/// As [`batch`].
pub fn stream(rows: &Rows, personal: bool) -> Result<Stream, ArrowError> {
    let batch = batch(rows, personal)?;
    let schema = batch.schema();
    Ok(Stream::new(Box::new(RecordBatchIterator::new([Ok(batch)], schema))))
}

/// Reads a data frame of people (قراءة إطار بيانات, lecture d'un tableau de données) as a sheet: the names of its columns are
/// the headings, values stand as they are printed, days as `YYYY-MM-DD`, and what is not there is empty.
///
/// # Errors
/// A refusal when a batch cannot be read, when a column is of a type that has no text, or when there are more lines than in a
/// spreadsheet or more text than fits: a column may claim any length, and hold nothing.
pub fn sheet(batches: impl RecordBatchReader) -> Result<Sheet, Refusal> {
    let unreadable = |_| Refusal::of(Code::FileUnreadable);
    let headings = batches.schema().fields().iter().map(|field| field.name().clone()).collect();
    let mut lines = vec![Line { number: 1, cells: headings, forms: Vec::new() }];
    let mut left = Room::MOST;
    for batch in batches {
        let batch = batch.map_err(unreadable)?;
        let columns: Vec<ArrayFormatter<'_>> = batch
            .columns()
            .iter()
            .map(|column| ArrayFormatter::try_new(column.as_ref(), &FormatOptions::new()))
            .collect::<Result<_, _>>()
            .map_err(unreadable)?;
        for row in 0..batch.num_rows() {
            let number = u32::try_from(lines.len()).unwrap_or(u32::MAX).saturating_add(1);
            if number > LINES {
                return Err(Refusal::of(Code::FileTooLong).with("expected", LINES));
            }
            let mut cells = Vec::with_capacity(columns.len());
            for column in &columns {
                let text = column.value(row).try_to_string().map_err(unreadable)?;
                left.take(1, &text)?;
                cells.push(text);
            }
            lines.push(Line { number, cells, forms: Vec::new() });
        }
    }
    // The numbers are those that a spreadsheet would give; blank lines have one too, and are left out.
    lines.retain(|line| line.cells.iter().any(|cell| !cell.is_empty()));
    Ok(Sheet { name: None, lines })
}

/// The same for a stream that a program in another language hands over.
///
/// # Errors
/// As [`sheet`].
pub fn sheet_of(stream: Stream) -> Result<Sheet, Refusal> {
    sheet(RecordBatchStreamReader::try_new(stream).map_err(|_| Refusal::of(Code::FileUnreadable))?)
}

/// What the schema says of the whole table.
fn about(rows: &Rows) -> HashMap<String, String> {
    let mut about = HashMap::from([("table".to_owned(), rows.table.name.to_owned())]);
    if !rows.moments.is_empty() {
        let lines = |of: fn(&Moment) -> &str| rows.moments.iter().map(of).collect::<Vec<_>>().join("\n");
        about.extend([
            ("infitah.receipt".to_owned(), lines(|moment| &moment.receipt.text)),
            ("infitah.receipt.short".to_owned(), lines(|moment| &moment.receipt.short)),
            (
                "infitah.dossier".to_owned(),
                lines(|moment| moment.receipt.dossier.as_deref().unwrap_or_default()),
            ),
            ("infitah.day".to_owned(), lines(|moment| &moment.day)),
        ]);
    }
    about
}

fn field(rows: &Rows, column: &Column) -> Field {
    let kind = match column.kind {
        Kind::Whole => DataType::UInt32,
        Kind::Decimal => DataType::Decimal128(DIGITS.0, DIGITS.1),
        Kind::Flag => DataType::Boolean,
        Kind::Day => DataType::Date32,
        Kind::List | Kind::Links(_) => DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true))),
        Kind::Id | Kind::Link(_) | Kind::Word | Kind::Text => DataType::Utf8,
    };
    let mut about = HashMap::from([("class".to_owned(), column.class.as_str().to_owned())]);
    about.extend(column.unit.map(|unit| ("unit".to_owned(), unit.to_owned())));
    if let Kind::Link(to) | Kind::Links(to) = column.kind {
        about.insert("links_to".to_owned(), to.to_owned());
    }
    let is_key = rows.table.key.contains(&&*column.name);
    about.extend(is_key.then(|| ("key".to_owned(), "true".to_owned())));
    Field::new(&*column.name, kind, true).with_metadata(about)
}

fn array<'c>(kind: Kind, cells: impl Iterator<Item = &'c Cell>) -> Result<ArrayRef, ArrowError> {
    Ok(match kind {
        Kind::Whole => {
            let mut array = UInt32Builder::new();
            cells.for_each(|cell| {
                array.append_option(if let Cell::Whole(number) = cell { Some(*number) } else { None });
            });
            Arc::new(array.finish())
        }
        Kind::Decimal => {
            let mut array = Decimal128Builder::new().with_precision_and_scale(DIGITS.0, DIGITS.1)?;
            cells.for_each(|cell| array.append_option(scaled(cell)));
            Arc::new(array.finish())
        }
        Kind::Flag => {
            let mut array = BooleanBuilder::new();
            cells.for_each(|cell| {
                array.append_option(if let Cell::Flag(flag) = cell { Some(*flag) } else { None });
            });
            Arc::new(array.finish())
        }
        Kind::Day => {
            let mut array = Date32Builder::new();
            let day = |cell: &Cell| if let Cell::Text(day) = cell { day.parse::<Day>().ok() } else { None };
            cells.for_each(|cell| array.append_option(day(cell).map(Day::number)));
            Arc::new(array.finish())
        }
        Kind::List | Kind::Links(_) => {
            let mut array = ListBuilder::new(StringBuilder::new());
            for cell in cells {
                let Cell::List(texts) = cell else {
                    array.append_null();
                    continue;
                };
                array.append_value(texts.iter().map(Some));
            }
            Arc::new(array.finish())
        }
        Kind::Id | Kind::Link(_) | Kind::Word | Kind::Text => {
            let mut array = StringBuilder::new();
            cells.for_each(|cell| {
                array.append_option(if let Cell::Text(text) = cell { Some(text) } else { None });
            });
            Arc::new(array.finish())
        }
    })
}

/// A decimal number in units of its last digit.
fn scaled(cell: &Cell) -> Option<i128> {
    let Cell::Decimal(number) = cell else { return None };
    let mut number = number.as_str().parse::<rust_decimal::Decimal>().ok()?;
    let scale = u32::try_from(DIGITS.1).ok()?;
    number = number.round_dp_with_strategy(scale, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    let missing = scale.checked_sub(number.scale())?;
    number.mantissa().checked_mul(10_i128.checked_pow(missing)?)
}

/// A table as a Parquet file (ملف Parquet, fichier Parquet), as [`batch`] gives its columns. The metadata of the schema
/// stands in the file as text too, for programs that know no Arrow.
///
/// # Errors
/// The error of Arrow.
#[cfg(feature = "parquet")]
pub fn parquet(rows: &Rows, personal: bool) -> Result<Vec<u8>, ArrowError> {
    use parquet::arrow::ArrowWriter;
    use parquet::basic::Compression;
    use parquet::file::metadata::KeyValue;
    use parquet::file::properties::WriterProperties;

    let batch = batch(rows, personal)?;
    let schema = batch.schema();
    let about: BTreeMap<&String, &String> = schema.metadata().iter().collect();
    let about = about.into_iter().map(|(key, value)| KeyValue::new(key.clone(), value.clone())).collect();
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY);
    let properties = properties.set_key_value_metadata(Some(about)).build();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, schema, Some(properties))?;
    writer.write(&batch)?;
    writer.close()?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use arrow_array::cast::AsArray;
    use arrow_array::types::{Date32Type, Decimal128Type};
    use arrow_array::{DictionaryArray, NullArray, StringArray, UInt8Array};

    use super::*;
    use crate::exchange::sample;
    use crate::model::Class;

    #[test]
    fn a_data_frame_is_a_sheet_with_its_names_as_headings() {
        let kinds = [Kind::Text, Kind::Day, Kind::Whole, Kind::Flag];
        let full = vec![
            Cell::Text("=ماء\n- ثان".into()),
            Cell::Text("2023-07-25".into()),
            Cell::Whole(7),
            Cell::Flag(true),
        ];
        let last = vec![Cell::Text("x".into()), Cell::Empty, Cell::Empty, Cell::Empty];
        let rows = sample(&kinds, vec![full, vec![Cell::Empty; 4], last]);
        let sheet = sheet_of(stream(&rows, false).unwrap()).unwrap();
        let lines: Vec<(u32, Vec<&str>)> = sheet
            .lines
            .iter()
            .map(|line| (line.number, line.cells.iter().map(String::as_str).collect()))
            .collect();
        assert_eq!(
            lines,
            [
                (1, vec!["c0", "c1", "c2", "c3"]),
                (2, vec!["=ماء\n- ثان", "2023-07-25", "7", "true"]),
                (4, vec!["x", "", "", ""]),
            ]
        );
    }

    #[test]
    fn what_claims_more_than_a_sheet_holds_is_refused() {
        let read = |columns: Vec<ArrayRef>| {
            let batch = RecordBatch::try_from_iter(columns.into_iter().map(|column| ("c", column))).unwrap();
            let schema = batch.schema();
            sheet(RecordBatchIterator::new([Ok(batch)], schema))
        };
        let nothing = |rows: usize| vec![Arc::new(NullArray::new(rows)) as ArrayRef];
        let most = LINES as usize;
        assert_eq!(read(nothing(most - 1)).unwrap().lines.len(), 1, "the headings are a line");
        for rows in [most, usize::MAX >> 8] {
            let refused = read(nothing(rows)).unwrap_err();
            assert_eq!((refused.code, &*refused.args["expected"]), (Code::FileTooLong, "1048576"));
        }
        // One text that very many rows name.
        let text = StringArray::from(vec!["x".repeat(1 << 20)]);
        let rows = UInt8Array::from(vec![0; 300]);
        let shared = Arc::new(DictionaryArray::new(rows, Arc::new(text)));
        assert_eq!(read(vec![shared]).unwrap_err().code, Code::FileTooLong);
    }

    #[test]
    fn values_have_types_of_their_own() {
        let kinds = [Kind::Text, Kind::Decimal, Kind::Day, Kind::List, Kind::Flag, Kind::Whole];
        let full = vec![
            Cell::Text("ماء".into()),
            Cell::Decimal("-16.285".into()),
            Cell::Text("1970-01-02".into()),
            Cell::List(vec!["a".into(), "b".into()]),
            Cell::Flag(true),
            Cell::Whole(7),
        ];
        let odd = vec![
            Cell::Empty,
            Cell::Decimal("0.00000000005".into()),
            Cell::Text("1969-12-31".into()),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
        ];
        let mut rows = sample(&kinds, vec![full, odd]);
        rows.table.columns[0].class = Class::Personal;
        let batch = batch(&rows, true).unwrap();
        let decimals = batch.column(1).as_primitive::<Decimal128Type>();
        assert_eq!((decimals.value_as_string(0), decimals.value(1)), ("-16.2850000000".into(), 1));
        let days = batch.column(2).as_primitive::<Date32Type>();
        assert_eq!((days.value(0), days.value(1)), (1, -1));
        assert_eq!(batch.column(3).as_list::<i32>().value(0).as_string::<i32>().value(1), "b");
        assert!(batch.column(3).is_null(1) && batch.column(5).is_null(1));
        assert_eq!(super::batch(&rows, false).unwrap().schema().field(0).name(), "c1");
    }
}
