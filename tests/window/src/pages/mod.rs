//! One page object per screen: the words and the acts of that screen, so that a changed label is changed here once.
