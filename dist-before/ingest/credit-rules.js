import { agencies } from "./agencies.js";
import { atEnd, holding, inside, wholeParagraph } from "./page.js";
const escaped = (words) => [...words].map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&")).join("|");
const agency = `(?:${escaped(agencies)}|Reuters|Xinhua|Bloomberg|Agencies|Associated Press|Interfax|Sputnik|Yonhap|Bernama|Ukrinform)`;
const picture = "(?:[Ff]ile |FILE )?(?:AP |AFP |Reuters |REUTERS |EPA |Getty )?(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Pp]ic)s?";
/** Who took the picture, who wrote the story, which agency sent it. */
export const creditRules = [
    {
        name: "file-photo-caption",
        kind: "photo_credit",
        find: wholeParagraph(/(?:FILE PHOTO|FILE|FILE -|File photo of)\s?[:—–-]?\s.{10,600}/u, ({ line }) => /^FILE\b|REUTERS\/|Photo\/|\(File|Getty/u.test(line)),
        finds: [
            { text: "⟦FILE PHOTO: The mayor of Lima speaks at a rally. REUTERS/Ana Silva⟧", value: "photo_credit" },
            { text: "⟦FILE - The mayor of Lima speaks at a rally on May 3, 2022.⟧" },
        ],
        ignores: ["File photos show the mayor at a rally."],
    },
    {
        name: "photo-credit-line",
        kind: "photo_credit",
        find: wholeParagraph(new RegExp(`(?:${picture}(?:\\s(?:[Cc]redits?|[Cc]ourtesy|[Ss]ource|[Bb]y|for representation))?\\s?[:|/]|(?:Credit|Representational [Ii]mage|Getty Images)\\s?[:|]?)\\s?.{0,100}[^.!?]`, "u")),
        finds: [
            { text: "The bridge fell at noon.\n\n⟦Image: AP⟧", value: "photo_credit" },
            { text: "The bridge fell at noon.\n\n⟦Photo credit: Ana Silva/Reuters⟧" },
            { text: "⟦File photo: Getty Images⟧\n\nThe bridge fell at noon." },
        ],
        ignores: ["Image is everything, the mayor said.", "The photo: a bridge that fell at noon on Friday."],
    },
    {
        name: "photo-credit-bracket",
        kind: "photo_credit",
        find: inside(new RegExp(`\\((?:${picture})(?:\\s?[:/|]|\\s(?:by|via|courtesy|credit)\\b)[^()\\n]{1,120}\\)|\\[[^\\][\\n]{2,60}\\/(?:AP|AFP|EPA|Reuters|Anadolu|Al Jazeera|Getty)[^\\][\\n]{0,30}\\]`, "gu"), ["(", "["]),
        finds: [
            { text: "The bridge at noon. ⟦(Photo by Ana Silva/Getty Images)⟧", value: "photo_credit" },
            { text: "The bridge at noon ⟦(AP Photo/Ana Silva)⟧" },
            { text: "The bridge at noon ⟦[Ana Silva/Reuters]⟧" },
        ],
        ignores: ["She took a photo (by accident) of the bridge."],
    },
    {
        name: "agency-credit",
        kind: "agency_credit",
        find: atEnd(new RegExp(`(?<=[.!?"”’')\\]]\\s{0,3})(?:\\(${agency}\\)|\\/${agency}\\/|[-–—]{1,2}\\s?${agency})$`, "u"), { longest: 60, last: /[)/\p{L}]/u }),
        finds: [
            { text: 'The bridge is safe," the mayor added. ⟦(ANI)⟧', value: "agency_credit" },
            { text: "The bridge is open again. ⟦--IANS⟧" },
            { text: "The bridge is open again. ⟦- Reuters⟧" },
        ],
        ignores: ["The inquiry was led by the Press Association (PA)", "He left the Bangladesh agency (UNB) last year."],
    },
    {
        name: "agency-credit-line",
        kind: "agency_credit",
        find: wholeParagraph(new RegExp(`(?:Source\\s?:\\s?|[-–—]{1,3}\\s?|\\(|/)?${agency}(?:/${agency})?[)/]?|PTI(?: \\p{Lu}{2,4}){1,5}|[-–—(]{0,3}\\s?[Ww]ith (?:agency |additional )?inputs?(?: from (?:the )?\\p{Lu}[\\p{L}/& -]{1,60})?\\)?`, "u")),
        finds: [
            { text: "The bridge is open again.\n\n⟦(ANI)⟧", value: "agency_credit" },
            { text: "The bridge is open again.\n\n⟦(With inputs from PTI)⟧" },
            { text: "The bridge is open again.\n\n⟦— AFP⟧" },
        ],
        ignores: ["With inputs from farmers, the bridge was built.", "AP and others reported it."],
    },
    {
        name: "byline",
        kind: "byline",
        // A word is taken whole: cut up between any two capitals it would be tried in millions of ways.
        find: wholeParagraph(/(?:By|BY|by) (?:(?:(?:\p{Lu}[\p{L}\p{M}'’.-]{0,24}|and|of|in|de|van|von|bin|al)(?![\p{L}\p{M}'’.-])|&)[, |]{0,3}){1,16}(?:,? [\p{L} ]{3,40})?/u, ({ index, line }) => index < 4 && line.length <= 120),
        finds: [
            {
                text: "Bank cuts a thousand jobs\n\n⟦By Jane Okafor, Business correspondent⟧\n\nThe bank cut jobs.",
                value: "byline",
            },
            { text: "⟦By Ana Silva and John Doe⟧\n\nThe bridge is open again." },
        ],
        ignores: ["By Friday the bridge was open again.", "By noon, John Doe had left Lima."],
    },
    {
        name: "sign-off",
        kind: "byline",
        find: wholeParagraph(/[([]?(?:Additional |With (?:additional )?)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]eported|[Cc]ompiled|[Ee]dited|[Ww]ritten) (?:for .{2,40} )?by .{2,400}/u),
        finds: [
            { text: "The bridge is open.\n\n⟦(Reporting by Ana Silva in Lima; Editing by John Doe)⟧", value: "byline" },
        ],
        ignores: ["Reporting on the bridge was poor, the mayor said.", "Editing genes is legal in Lima."],
    },
    {
        name: "contributors",
        kind: "byline",
        find: holding(" contributed to this ", wholeParagraph(/.{3,400} contributed to this (?:report|story|article)\.?/u)),
        finds: [{ text: "The bridge is open.\n\n⟦Associated Press writer Ana Silva in Lima contributed to this report.⟧" }],
        ignores: ["Rain contributed to this in no small way, the mayor said."],
    },
    {
        name: "sign-off-bracket",
        kind: "byline",
        find: atEnd(/\((?:(?:Additional )?[Rr]eporting|[Ww]riting|[Ee]diting) by [^()\n]{2,400}\)$/u, {
            longest: 450,
            last: /\)/u,
        }),
        finds: [{ text: "The bridge is open. ⟦(Reporting by Ana Silva; Editing by John Doe)⟧", value: "byline" }],
        ignores: ["The article (editing by hand) took a week."],
    },
];
//# sourceMappingURL=credit-rules.js.map