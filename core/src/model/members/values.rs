use super::{Blank, List, Maybe, Member, Reading, Writing};
use crate::model::Texts;
use crate::text::Names;

impl<T: Member + Blank> Maybe for Option<T> {
    fn there(&mut self) -> &mut dyn Member {
        self.get_or_insert_with(T::blank)
    }
}

impl<T: Member + Blank> Member for Option<T> {
    fn reading(&mut self) -> Reading<'_> {
        Reading::Maybe(self)
    }

    fn writing(&self) -> Writing<'_> {
        Writing::Maybe(self.as_ref().map(|value| value as &dyn Member))
    }
}

impl<T: Member + Blank> List for Vec<T> {
    fn grown(&mut self) -> Option<&mut dyn Member> {
        self.push(T::blank());
        self.last_mut().map(|element| element as &mut dyn Member)
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<&dyn Member> {
        self.get(index).map(|element| element as &dyn Member)
    }
}

impl<T: Member + Blank> Member for Vec<T> {
    fn reading(&mut self) -> Reading<'_> {
        Reading::List(self)
    }

    fn writing(&self) -> Writing<'_> {
        Writing::List(self)
    }
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<A: Blank, B: Blank> Blank for (A, B) {
    fn blank() -> Self {
        (A::blank(), B::blank())
    }
}

impl<A: Blank, B: Blank, C: Blank> Blank for (A, B, C) {
    fn blank() -> Self {
        (A::blank(), B::blank(), C::blank())
    }
}

macro_rules! plain {
    ($($ty:ty, |$value:ident| $reading:expr, $writing:expr;)*) => {$(
        impl Member for $ty {
            fn reading(&mut self) -> Reading<'_> {
                let $value = self;
                $reading
            }

            fn writing(&self) -> Writing<'_> {
                let $value = self;
                $writing
            }
        }

        impl Blank for $ty {
            fn blank() -> Self {
                Self::default()
            }
        }
    )*};
}

plain! {
    String, |text| Reading::Text(text), Writing::Text(text);
    u32, |number| Reading::Number(number), Writing::Number(*number);
    bool, |flag| Reading::Flag(flag), Writing::Flag(*flag);
    Texts, |texts| Reading::Texts(texts), Writing::Texts(texts);
    Names, |names| Reading::Names(names), Writing::Names(names);
}

/// A newtype around a text is read and written as that text.
macro_rules! text_members {
    ($reading:ident: $($ty:ty),*) => {$(
        impl $crate::model::members::Member for $ty {
            fn reading(&mut self) -> $crate::model::members::Reading<'_> {
                $crate::model::members::Reading::$reading(&mut self.0)
            }

            fn writing(&self) -> $crate::model::members::Writing<'_> {
                $crate::model::members::Writing::Text(&self.0)
            }
        }

        impl $crate::model::members::Blank for $ty {
            fn blank() -> Self {
                Self(Default::default())
            }
        }
    )*};
}
pub(in crate::model) use text_members;
