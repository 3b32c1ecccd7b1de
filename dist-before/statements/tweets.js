import { covers } from "../document/span.js";
import { pieces } from "./pieces.js";
import { entityAt, speakerSpanOf } from "./speaker.js";
/** One statement for each embedded tweet: the account's owner says its text. */
export function tweetStatements(doc) {
    return doc.tweets.flatMap((tweet) => {
        const span = pieces({ text: doc.text, quotations: [] }, [tweet.content]).content[0];
        if (!span)
            return [];
        const speakerSpan = speakerSpanOf(doc, tweet.author);
        const timex = tweet.stamp ? doc.timexes.findIndex((found) => tweet.stamp && covers(tweet.stamp, found)) : -1;
        return [
            {
                kind: "direct",
                medium: "tweet",
                speaker: entityAt(doc, speakerSpan) ?? entityAt(doc, tweet.handle),
                speakerSpan,
                cueSpan: null,
                cue: "tweet",
                content: [span],
                addressees: [],
                addresseeSpans: [],
                about: [],
                saidOnTimex: timex < 0 ? null : timex,
                parent: null,
                isNegated: false,
                rule: "embedded-tweet",
                confidence: null,
            },
        ];
    });
}
//# sourceMappingURL=tweets.js.map