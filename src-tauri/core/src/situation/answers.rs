//! The answers that a person can give, with their names in situation files.

use serde::{Deserialize, Serialize};

/// A yes-or-no question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// They are not sure, or were not asked.
    #[default]
    Unsure,
    /// They'd rather not say.
    RatherNotSay,
}

impl Answer {
    /// The answer's name in the journal.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unsure => "unsure",
            Self::RatherNotSay => "rather-not-say",
        }
    }

    /// Whether the answer is yes.
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }
}

macro_rules! answers {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(specta::Type))]
        pub enum $name {
            $($(#[$each])* #[serde(rename = $text)] $variant,)+
            /// They are not sure, or were not asked.
            #[default]
            #[serde(rename = "unsure")]
            Unsure,
            /// They'd rather not say.
            #[serde(rename = "rather-not-say")]
            RatherNotSay,
        }

        impl $name {
            /// Every answer.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+ Self::Unsure, Self::RatherNotSay];

            /// The answer's name in situation files.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unsure => "unsure",
                    Self::RatherNotSay => "rather-not-say",
                }
            }
        }
    };
}

answers! {
    /// Who the person in front of the screen is.
    Role {
        /// A parent or other carer.
        Guardian = "guardian",
        /// A school counselor.
        Counselor = "counselor",
        /// The person it happens to.
        Victim = "victim",
        /// Someone who came across it.
        Bystander = "bystander",
    }
}

answers! {
    /// Who it is about.
    About {
        /// Themselves.
        Me = "me",
        /// A child in their care.
        MyChild = "my-child",
        /// A student.
        Student = "student",
        /// Someone else.
        SomeoneElse = "someone-else",
    }
}

answers! {
    /// How old the person is whom it is about.
    AgeBand {
        /// 0 to 12.
        Under13 = "under-13",
        /// 13 to 15.
        Thirteen = "13-15",
        /// 16 and 17.
        Sixteen = "16-17",
        /// 18 to 24.
        Young = "18-24",
        /// 25 and older.
        Adult = "25-plus",
    }
}

answers! {
    /// What is happening.
    Happening {
        /// Someone asks a child for pictures.
        AskingForPictures = "asking-for-pictures",
        /// Someone asks a child to meet.
        AskingToMeet = "asking-to-meet",
        /// Someone threatens to share pictures.
        ThreatToShare = "threat-to-share",
        /// Pictures have been shared.
        PicturesShared = "pictures-shared",
        /// False or AI-made pictures.
        FakePictures = "fake-pictures",
        /// They came across sexual pictures of a child.
        FoundImagesOfChild = "found-images-of-child",
        /// They are worried about changes they see.
        WorriedAboutChanges = "worried-about-changes",
        /// Something else.
        SomethingElse = "something-else",
    }
}

answers! {
    /// Who the person doing it is.
    Suspect {
        /// A stranger online.
        Stranger = "stranger",
        /// Someone known.
        Known = "known",
        /// Someone of the household.
        Household = "household",
        /// Someone of the family.
        Family = "family",
        /// School staff.
        SchoolStaff = "school-staff",
        /// Another young person.
        OtherYoungPerson = "other-young-person",
    }
}
