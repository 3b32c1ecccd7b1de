import { inside, wholeParagraph } from "./page.js";
/** What the page says about itself: disclaimers, links, prompts, time stamps. */
export const noticeRules = [
    {
        name: "disclaimer",
        kind: "disclaimer",
        find: wholeParagraph(/[([*]{0,2}\s?(?:Disclaimer|DISCLAIMER|Note|This (?:is an? )?(?:story|article|report|copy|content|material|news|piece|unedited|auto|syndicated|opinion)|The (?:above|views|opinions|story|article|content)|(?:Except|Apart from|Barring) (?:for )?(?:the|this) headline|(?:Only the )?[Hh]eadline).{10,600}/u, ({ line }) => /auto-?\s?generated|unedited|syndicated|not been (?:edited|created)|without (?:any )?(?:edit|modif)|news agency feed|wire agency|(?:views|opinions) expressed|do(?:es)? not (?:necessarily )?(?:represent|reflect) the|published from|sourced from|staff may not|first published|originally (?:published|appeared)|may not be (?:reproduced|published)/iu.test(line)),
        finds: [
            {
                text: "The bridge is open.\n\n⟦(This is an unedited and auto-generated story from a news feed, our staff may not have changed its text)⟧",
                value: "disclaimer",
            },
            {
                text: "The bridge is open.\n\n⟦(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)⟧",
            },
            {
                text: "⟦Disclaimer: The views expressed in this article are the author's own and do not reflect the views of the paper.⟧",
            },
        ],
        ignores: [
            "This story is about a bridge that fell at noon on Friday in Lima.",
            "The views of the mayor on the bridge were well known in Lima.",
        ],
    },
    {
        name: "copyright",
        kind: "disclaimer",
        find: wholeParagraph(/(?:©|\([cC]\)\s?\d{4}|Copyright\s(?:©|\([cC]\)|\d{4})).{0,400}|.{0,80}All [Rr]ights [Rr]eserved\.?.{0,200}/u),
        finds: [
            { text: "The bridge is open.\n\n⟦© 2022 The Lima Post. All rights reserved.⟧", value: "disclaimer" },
            { text: "The bridge is open.\n\n⟦Copyright 2022 The Lima Post⟧" },
        ],
        ignores: ["Copyright law is old, the court said."],
    },
    {
        name: "link",
        kind: "link",
        find: inside(/https?:\/\/[^\s<>"”“]{2,300}[^\s<>"”“.,;:!?)'’]|pic\.twitter\.com\/\w{1,40}|(?<![\w/.])t\.co\/\w{1,40}/gu, ["/"]),
        finds: [
            { text: "The bridge is open. ⟦pic.twitter.com/AbC123xyz⟧", value: "link" },
            { text: "The report is at ⟦https://example.org/report?id=1⟧." },
        ],
        ignores: ["The firm example.com rose by a tenth."],
    },
    {
        name: "advertisement",
        kind: "promotion",
        find: wholeParagraph(/(?:ADVERTISEMENT|Advertisement|Advert|Sponsored(?: content)?|Loading\s?(?:\.{3}|…)?|(?:Story|Article|ARTICLE|STORY) continues (?:below|after).{0,60}|(?:Skip|End of|Start of) (?:promotion|advertisement|newsletter|most read|related|podcast|image).{0,80}|Scroll to continue.{0,40}|This article contains .{0,80}content provided by.{0,200})/u),
        finds: [
            {
                text: "The bridge is open.\n\n⟦Story continues below this advertisement⟧\n\nIt was shut in May.",
                value: "promotion",
            },
            { text: "The bridge is open.\n\n⟦ADVERTISEMENT⟧\n\nIt was shut in May." },
        ],
        ignores: ["Advertisement sales rose by a tenth, the paper said."],
    },
    {
        name: "read-more",
        kind: "promotion",
        find: wholeParagraph(/(?:[([*>•▶►]\s?)?(?:(?:Also|ALSO) (?:[Rr]ead|READ|[Ss]ee|[Ww]atch)|(?:Read|READ)(?: (?:more|also|next|here|full story|MORE|ALSO|NEXT))?|(?:Related|RELATED)(?: (?:stories|news|article|articles|story|STORIES|NEWS))?|See (?:also|more)|(?:More|MORE) (?:on this(?: story)?|from .{2,40}|stories)|Recommended|Must [Rr]ead|Don['’]t [Mm]iss|Watch(?: (?:video|live|now))?|WATCH|Explained|EXPLAINED|In [Pp]ics)\s?(?:[:|›»>]|[-–—]\s).{1,200}|(?:Read (?:more|the full story)|(?:More|MORE) on this story|Related (?:stories|articles|news)|See also)\.{0,3}/u),
        finds: [
            {
                text: "The bridge is open.\n\n⟦Also read: Why the bridge fell in May⟧\n\nIt was shut in May.",
                value: "promotion",
            },
            { text: "The bridge is open.\n\n⟦READ MORE | Five bridges that fell⟧\n\nIt was shut in May." },
            { text: "The bridge is open.\n\n⟦Related stories⟧\n\nIt was shut in May." },
        ],
        ignores: ["Read the law, the mayor told drivers.", "Related work on the bridge goes on."],
    },
    {
        name: "newsletter",
        kind: "promotion",
        find: wholeParagraph(/(?:Sign up|Subscribe|Follow (?:us|our|the|@|[\p{L} ]{2,30} on)|Join (?:us|our|the conversation)|Download (?:the|our)|Get (?:the latest|our|all the)|Click (?:here|on)|Like us|Share (?:this|your)|Stay (?:informed|tuned|updated|up to date|connected|ahead)|Register (?:here|now|for)|Support our|For (?:more|all the latest|the latest)|Catch all|Check out|Find (?:us|more)|Tap here|Listen to|Enter your email).{0,300}/u, ({ line }) => /newsletter|subscri|\bemail|inbox|\bapp\b|telegram|whatsapp|facebook|instagram|youtube|on twitter|on x\b|google news|podcast|click|tap here|here\.?$|latest (?:news|updates)|breaking news|journalism|share (?:this|your)/iu.test(line)),
        finds: [
            {
                text: "The bridge is open.\n\n⟦Sign up for our newsletter to get the day's news in your inbox.⟧",
                value: "promotion",
            },
            { text: "The bridge is open.\n\n⟦For more news, follow us on Facebook.⟧" },
            { text: "The bridge is open.\n\n⟦Click here to read the full report⟧" },
        ],
        ignores: [
            "Follow the money, the mayor said.",
            "For more than a year the bridge was shut.",
            "Join the army, he told them.",
        ],
    },
    {
        name: "time-stamp",
        kind: "byline",
        find: wholeParagraph(/(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|[Mm]odified|[Pp]osted|PUBLISHED|UPDATED)(?: (?:on|at|By|by))?\s?[:|]?\s?[\p{L}\p{N} ,.:|()+/-]{0,90}\d[\p{L}\p{N} ,.:|()+/-]{0,40}[^.!?]/u, ({ line }) => line.length <= 120),
        finds: [
            { text: "⟦Published: 12 March 2023, 10:15 IST⟧\n\nThe bridge is open.", value: "byline" },
            { text: "⟦Last updated on May 3, 2022 at 09:12 am⟧\n\nThe bridge is open." },
        ],
        ignores: ["Published in 1950, the book is about a bridge."],
    },
];
//# sourceMappingURL=notice-rules.js.map