import { covers, itemAt } from "../document/span.js";
/** The first of the chains that is mentioned as the author of each tweet; tweets of nobody among them are left out. */
export function tweetAuthors(chains, tweets) {
    const authors = new Map();
    for (const chain of tweets.length === 0 ? [] : chains)
        for (const mention of chain.mentions) {
            const tweet = itemAt(tweets, mention.start);
            if (tweet && covers(tweet.author, mention) && !authors.has(tweet))
                authors.set(tweet, chain);
        }
    return authors;
}
//# sourceMappingURL=tweet-authors.js.map