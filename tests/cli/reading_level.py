"""How hard the words of a language are to read: one line of JSON for each file of messages.

Arguments: the folder of the language, and its tag. English is measured by the Automated Readability Index (a school
grade), Spanish by the scale of Fernández Huerta (100 is easiest). Both are textstat's; the messages are read by fluent.syntax.
"""
import json
import pathlib
import sys

import textstat
from fluent.syntax import FluentParser, ast, visitor

# Stands for whatever a message is filled with.
FILLED = "Sam"


class Sentences(visitor.Visitor):
    """Each way in which a message can read, as a text of its own."""

    def __init__(self):
        self.texts = []

    def visit_Pattern(self, pattern):
        parts = []
        for element in pattern.elements:
            if isinstance(element, ast.TextElement):
                parts.append(element.value)
            elif isinstance(element.expression, ast.SelectExpression):
                parts.append(FILLED)
                self.generic_visit(element.expression)
            else:
                parts.append(FILLED)
        text = " ".join("".join(parts).split())
        # A label of a word or two has no sentence to measure.
        if len(text.split()) >= 4:
            self.texts.append(text if text[-1] in ".!?" else text + ".")


def main(folder, language):
    textstat.set_lang(language)
    measure = textstat.automated_readability_index if language == "en" else textstat.fernandez_huerta
    for file in sorted(pathlib.Path(folder).glob("*.ftl")):
        sentences = Sentences()
        sentences.visit(FluentParser().parse(file.read_text(encoding="utf-8")))
        if sentences.texts:
            print(json.dumps({"file": file.name, "texts": len(sentences.texts), "score": measure(" ".join(sentences.texts))}))


main(*sys.argv[1:])
