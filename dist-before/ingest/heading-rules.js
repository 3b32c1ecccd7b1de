import { upTo, wholeParagraph } from "./page.js";
/** A line without a final mark that begins with a capital or a number, or a question a section answers. */
const headingLine = /[\p{Lu}\p{N}“"'‘][^\n]{6,110}[^\s.!?:;,…"”’')\]*]|(?:Why|What|How|Who|Where|When|Which)\s[^\n?!.]{16,80}\?/u;
/** What `headingLine` matches at most: 112 characters, of two UTF-16 units each. */
const longestHeading = 224;
const finalMark = /[.!?…]["”’')\]]{0,3}(?:\s?\([^()]{2,40}\))?$/u;
function isStory(line) {
    return line.length >= 40 && (finalMark.test(line) || /[,:;]["”]?$/u.test(line));
}
/** Between two paragraphs of the story, and no item of a list. */
function standsBetween({ index, total, previous, next, line }) {
    const isAfterStory = finalMark.test(previous) || previous.length > 110 || index === 1;
    return index > 0 && index < total - 1 && isAfterStory && isStory(next) && isTitle(line);
}
function isTitle(line) {
    return !/@|https?:|^\d{1,3}[.)]\s|^["“].{2,110}\s[—–―-]\s/u.test(line) && line.split(/\s+/u, 20).length <= 16;
}
/** Headline and sub-headings: not page furniture to be thrown away, but no sentences of the story either. */
export const headingRules = [
    {
        name: "headline",
        kind: "subheading",
        find: upTo(longestHeading, wholeParagraph(headingLine, ({ index, total, next, line }) => {
            const isFollowed = isStory(next) || /^By /u.test(next);
            return index === 0 && total > 1 && isFollowed && isTitle(line);
        })),
        finds: [
            {
                text: "⟦Bank cuts a thousand jobs as profits fall⟧\n\nThe bank said on Monday that it would cut a thousand jobs.",
                value: "subheading",
            },
        ],
        ignores: [
            "The bank cut jobs.\n\nIt said so on Monday in a statement to its shareholders.",
            "Bank cuts a thousand jobs as profits fall",
        ],
    },
    {
        name: "subheading",
        kind: "subheading",
        find: upTo(longestHeading, wholeParagraph(headingLine, standsBetween)),
        finds: [
            {
                text: "The bridge fell at noon on Friday, police said.\n\n⟦Mayor praises the rescuers for a quick answer⟧\n\nLater in the day she visited the wounded in hospital.",
                value: "subheading",
            },
            {
                text: "The bridge fell at noon on Friday, police said.\n\n⟦Why did the bridge fall?⟧\n\nThe city had not looked at it for twenty years, she said.",
            },
        ],
        ignores: [
            "The bridge fell at noon on Friday.\n\nThe mayor said so.\n\nLater in the day she visited the wounded in hospital.",
            "The dead were named as:\n\nJane Doe\n\nJohn Doe\n\nAna Silva",
        ],
    },
];
//# sourceMappingURL=heading-rules.js.map