# Rules on translations, in catalogs and on pages.

blank-message =
    .title = Every translation has something to see
    .why = A blank text hides what the source says: people find an empty button or a gap where others find words.
    .fix = Translate the source text. If there is rightly nothing to say, leave the source blank as well.
blank-message-found = Nothing in the translation can be seen.

duplicate-attribute =
    .title = A message has each attribute once
    .why = Only one of two attributes with the same name is shown, and it may not be the one that was translated last.
    .fix = Remove the one that is out of date.
duplicate-attribute-found = This attribute already stands on line { $firstLine }; only one of the two is shown.

duplicate-message =
    .title = A catalog file has each message once
    .why = Only one of two messages with the same key is shown, and no tool says which. Translators edit the one nobody sees.
    .fix = Remove the one that is out of date.
duplicate-message-found = This message already stands on line { $firstLine }; only one of the two is shown.

duplicate-variant =
    .title = A selection has each variant once
    .why = The second of two variants for the same value is never chosen, so its text is never shown.
    .fix = Remove one of the variants, or correct its name.
duplicate-variant-found = The variant “{ $variant }” comes twice; the second is never chosen.

identical-to-source =
    .title = Every translation differs from its source
    .why = A text that reads exactly like the source was most likely copied and never translated. People who do not read the source language meet foreign words.
    .fix = Translate it. If it is rightly the same, such as a name, put it on the list of allowed texts in evenhand.toml with the reason.
identical-to-source-found = The translation reads exactly like the source.

junk =
    .title = Every entry of a catalog can be read
    .why = What is not valid is skipped: people see the source language, a bare key or nothing in its place.
    .fix = Correct the entry. Often a brace is not closed, an equals sign is missing, or a line is not indented with spaces.
junk-found = This cannot be read, so nobody sees it. Reading failed on line { $failedLine }, column { $failedColumn }: { $why }

missing-attribute =
    .title = Every attribute of a message is translated
    .why = Attributes carry tooltips, placeholders and the names that screen readers announce. Without them people hear the source language or nothing.
    .fix = Add the attribute to the message and translate it.
missing-attribute-found = This attribute is not translated. The source has it in { $sourceFile }, line { $sourceLine }.

missing-file =
    .title = Every catalog file exists in every locale
    .why = None of the file’s messages is translated: whole parts of the site stay in the source language.
    .fix = Add the file with its translations. The missing messages are in missing.ftl of the report.
missing-file-found =
    { $messages ->
        [one] The file is missing, and with it { $messages } message of { $sourceFile }.
       *[other] The file is missing, and with it the { $messages } messages of { $sourceFile }.
    }

missing-message =
    .title = Every message is translated
    .why = People who do not read the source language meet foreign words, a bare key or nothing at all.
    .fix = Add the message and translate it. The missing messages are in missing.ftl of the report.
missing-message-found = This message is not translated. The source has it in { $sourceFile }, line { $sourceLine }.

missing-reference =
    .title = Translations put in what the source puts in
    .why = A name that the source puts in from another message, such as that of a product or a button, is lost in the translation.
    .fix = Put the reference in, or write the name out.
missing-reference-found = The source puts in { $references }. The translation neither puts it in nor says it in words.

missing-value =
    .title = Every message that has a text has one in each locale
    .why = The attributes are translated but the text itself is not, so people see the source language or nothing.
    .fix = Add the text in front of the attributes.
missing-value-found = The translation has attributes but no text of its own. The source has it in { $sourceFile }, line { $sourceLine }.

obsolete-attribute =
    .title = Translations have no attributes that the source lacks
    .why = Nothing shows this text, yet translators keep working on it. Often the attribute was renamed, and the new name is missing.
    .fix = Remove the attribute, or give it its new name.
obsolete-attribute-found = The source message has no such attribute, so this text is never shown.

obsolete-file =
    .title = Locales have no catalog files that the source lacks
    .why = Nothing shows these texts, yet translators keep working on them. Often the file was renamed, and the new one is missing.
    .fix = Remove the file, or give it its new name.
obsolete-file-found =
    { $messages ->
        [one] The source locale has no such file; its { $messages } message is never shown.
       *[other] The source locale has no such file; its { $messages } messages are never shown.
    }

obsolete-message =
    .title = Locales have no messages that the source lacks
    .why = Nothing shows this text, yet translators keep working on it. Often the key was renamed, and the new one is missing.
    .fix = Remove the message, or give it its new key.
obsolete-message-found = Neither the source nor another message of this locale uses this message.

obsolete-reference =
    .title = Translations put in nothing that the source does not say
    .why = The translation speaks of something that the source no longer mentions, so people of this locale are told something else.
    .fix = Translate the source anew, or remove the reference.
obsolete-reference-found = The translation puts in { $references }. The source neither puts it in nor says it in words.

unknown-reference =
    .title = Every reference leads to a message
    .why = The program finds nothing to put in, so people see a bare key in the middle of a sentence.
    .fix = Correct the name, or add the message it should lead to.
unknown-reference-found = There is nothing called { $references }, so people see the bare name.

variable-mismatch =
    .title = Translations show the same variables as the source
    .why = A name, number or date is lost in the translation, or people see the bare name of a variable.
    .fix = Use the variables of the source, spelt as there. A variable that the source uses only to select a variant may be left out.
variable-mismatch-missing = The source shows { $missing }; the translation does not.
variable-mismatch-unknown = The program does not give { $unknown } to this message, so people see the bare name.
variable-mismatch-renamed = The source shows { $missing }; the translation has { $unknown } instead, which the program does not give.
variable-mismatch-variant = The source always shows { $missing }; the translation leaves it out in the variant “{ $variant }”.

raw-key =
    .title = Pages show texts, not keys or placeholders
    .why = People see the inside of the program, such as “nav-home” or “{"{"} $name {"}"}”, and have to guess what it means.
    .fix = Check that the catalog with this message is loaded for this locale and that the program gives all variables.
raw-key-key = The page shows the key “{ $text }” instead of its text.
raw-key-placeable = The page shows “{ $placeable }” where a value should be.

untranslated-name =
    .title = Names and hints that are not seen as text are translated
    .why = Screen readers announce them in the wrong language, often unintelligibly; tooltips and placeholders stay foreign to everyone.
    .fix = Translate the message in the catalog. If the text is rightly in another language, mark it with a lang attribute.
untranslated-name-missing = “{ $text }” is in the source language, because the message { $message } has no translation here.
untranslated-name-identical = “{ $text }” is in the source language, because the translation of { $message } reads like its source.
untranslated-name-other = “{ $text }” is in the source language, although { $message } has a translation: “{ $translation }”.

untranslated-text =
    .title = Visible text is translated
    .why = People who do not read the source language cannot use this part of the page, and screen readers pronounce it by the rules of the wrong language.
    .fix = Translate the message in the catalog. If the text is rightly in another language, mark it with a lang attribute.
untranslated-text-missing = “{ $text }” is in the source language, because the message { $message } has no translation here.
untranslated-text-identical = “{ $text }” is in the source language, because the translation of { $message } reads like its source.
untranslated-text-other = “{ $text }” is in the source language, although { $message } has a translation: “{ $translation }”.

# Said of texts and names alike.
untranslated-ask = Is “{ $text }” meant to be in the source language? It is what the source says in { $message }, whose translation is “{ $translation }”.
raw-key-ask = Is “{ $placeable }” meant to be read as it stands, or should a value be in its place?

identical-word =
    .title = Words that are the same in both languages are meant
    .why = Names, units and many words are rightly the same. Among them hide words that were never translated.
    .fix = Translate it, or put it on the list of allowed texts in evenhand.toml with the reason.
identical-word-found = The translation reads exactly like the source. Is it the same word in this language?
