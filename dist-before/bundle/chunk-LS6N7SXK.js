// dist/ingest/agencies.js
var agencies = /* @__PURE__ */ new Set([
  "AA",
  "AAP",
  "ADN",
  "AFP",
  "AGENCIES",
  "AKI",
  "ANI",
  "ANSA",
  "AP",
  "APA",
  "APP",
  "ASSOCIATED PRESS",
  "BBC",
  "BELGA",
  "BELTA",
  "BERNAMA",
  "BLOOMBERG",
  "BSS",
  "CBS NEWS",
  "CNN",
  "CNS",
  "CP",
  "DPA",
  "EFE",
  "FARS",
  "GNA",
  "IANS",
  "IANS/RSS",
  "INTERFAX",
  "INTERFAX-UKRAINE",
  "IPS",
  "IRNA",
  "ITAR-TASS",
  "JIJI",
  "KUNA",
  "KYODO",
  "KYODO NEWS",
  "MENA",
  "NAN",
  "NNA",
  "PA",
  "PNA",
  "PTI",
  "QNA",
  "REUTERS",
  "RIA NOVOSTI",
  "RSS",
  "SANA",
  "SPA",
  "SPUTNIK",
  "TASS",
  "THE CANADIAN PRESS",
  "THOMSON REUTERS FOUNDATION",
  "TNS",
  "UKRINFORM",
  "UNB",
  "UNI",
  "UPI",
  "VNA",
  "WAFA",
  "WAM",
  "XINHUA",
  "YONHAP"
]);

// dist/ingest/page.js
var longestFurniture = 700;
function pageOf(text, paragraphs, index) {
  const lineAt = (at) => {
    const span = paragraphs[at];
    return span ? text.slice(span.start, span.end) : "";
  };
  return {
    line: lineAt(index),
    start: paragraphs[index]?.start ?? 0,
    index,
    total: paragraphs.length,
    previous: lineAt(index - 1),
    next: lineAt(index + 1)
  };
}
function wholeParagraph(pattern, fits = () => true) {
  const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  return (page) => page.line.length <= longestFurniture && whole.test(page.line) && fits(page) ? [{ start: page.start, end: page.start + page.line.length }] : [];
}
function inside(pattern, marks = [""]) {
  return ({ line, start }) => marks.some((mark) => line.includes(mark)) ? [...line.matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length
  })) : [];
}
function atEnd(pattern, { longest, last }) {
  return ({ line, start }) => {
    if (!last.test(line.at(-1) ?? ""))
      return [];
    const from = Math.max(0, line.length - longest);
    const match = pattern.exec(line.slice(from));
    return match ? [{ start: start + from + match.index, end: start + line.length }] : [];
  };
}
function upTo(longest, find) {
  return (page) => page.line.length <= longest ? find(page) : [];
}
function holding(words, find) {
  return (page) => page.line.includes(words) ? find(page) : [];
}

// dist/ingest/credit-rules.js
var escaped = (words) => [...words].map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&")).join("|");
var agency = `(?:${escaped(agencies)}|Reuters|Xinhua|Bloomberg|Agencies|Associated Press|Interfax|Sputnik|Yonhap|Bernama|Ukrinform)`;
var picture = "(?:[Ff]ile |FILE )?(?:AP |AFP |Reuters |REUTERS |EPA |Getty )?(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Pp]ic)s?";
var creditRules = [
  {
    name: "file-photo-caption",
    kind: "photo_credit",
    find: wholeParagraph(/(?:FILE PHOTO|FILE|FILE -|File photo of)\s?[:—–-]?\s.{10,600}/u, ({ line }) => /^FILE\b|REUTERS\/|Photo\/|\(File|Getty/u.test(line)),
    finds: [
      { text: "⟦FILE PHOTO: The mayor of Lima speaks at a rally. REUTERS/Ana Silva⟧", value: "photo_credit" },
      { text: "⟦FILE - The mayor of Lima speaks at a rally on May 3, 2022.⟧" }
    ],
    ignores: ["File photos show the mayor at a rally."]
  },
  {
    name: "photo-credit-line",
    kind: "photo_credit",
    find: wholeParagraph(new RegExp(`(?:${picture}(?:\\s(?:[Cc]redits?|[Cc]ourtesy|[Ss]ource|[Bb]y|for representation))?\\s?[:|/]|(?:Credit|Representational [Ii]mage|Getty Images)\\s?[:|]?)\\s?.{0,100}[^.!?]`, "u")),
    finds: [
      { text: "The bridge fell at noon.\n\n⟦Image: AP⟧", value: "photo_credit" },
      { text: "The bridge fell at noon.\n\n⟦Photo credit: Ana Silva/Reuters⟧" },
      { text: "⟦File photo: Getty Images⟧\n\nThe bridge fell at noon." }
    ],
    ignores: ["Image is everything, the mayor said.", "The photo: a bridge that fell at noon on Friday."]
  },
  {
    name: "photo-credit-bracket",
    kind: "photo_credit",
    find: inside(new RegExp(`\\((?:${picture})(?:\\s?[:/|]|\\s(?:by|via|courtesy|credit)\\b)[^()\\n]{1,120}\\)|\\[[^\\][\\n]{2,60}\\/(?:AP|AFP|EPA|Reuters|Anadolu|Al Jazeera|Getty)[^\\][\\n]{0,30}\\]`, "gu"), ["(", "["]),
    finds: [
      { text: "The bridge at noon. ⟦(Photo by Ana Silva/Getty Images)⟧", value: "photo_credit" },
      { text: "The bridge at noon ⟦(AP Photo/Ana Silva)⟧" },
      { text: "The bridge at noon ⟦[Ana Silva/Reuters]⟧" }
    ],
    ignores: ["She took a photo (by accident) of the bridge."]
  },
  {
    name: "agency-credit",
    kind: "agency_credit",
    find: atEnd(new RegExp(`(?<=[.!?"”’')\\]]\\s{0,3})(?:\\(${agency}\\)|\\/${agency}\\/|[-–—]{1,2}\\s?${agency})$`, "u"), { longest: 60, last: /[)/\p{L}]/u }),
    finds: [
      { text: 'The bridge is safe," the mayor added. ⟦(ANI)⟧', value: "agency_credit" },
      { text: "The bridge is open again. ⟦--IANS⟧" },
      { text: "The bridge is open again. ⟦- Reuters⟧" }
    ],
    ignores: ["The inquiry was led by the Press Association (PA)", "He left the Bangladesh agency (UNB) last year."]
  },
  {
    name: "agency-credit-line",
    kind: "agency_credit",
    find: wholeParagraph(new RegExp(`(?:Source\\s?:\\s?|[-–—]{1,3}\\s?|\\(|/)?${agency}(?:/${agency})?[)/]?|PTI(?: \\p{Lu}{2,4}){1,5}|[-–—(]{0,3}\\s?[Ww]ith (?:agency |additional )?inputs?(?: from (?:the )?\\p{Lu}[\\p{L}/& -]{1,60})?\\)?`, "u")),
    finds: [
      { text: "The bridge is open again.\n\n⟦(ANI)⟧", value: "agency_credit" },
      { text: "The bridge is open again.\n\n⟦(With inputs from PTI)⟧" },
      { text: "The bridge is open again.\n\n⟦— AFP⟧" }
    ],
    ignores: ["With inputs from farmers, the bridge was built.", "AP and others reported it."]
  },
  {
    name: "byline",
    kind: "byline",
    // A word is taken whole: cut up between any two capitals it would be tried in millions of ways.
    find: wholeParagraph(new RegExp("(?:By|BY|by) (?:(?:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}|and|of|in|de|van|von|bin|al)(?![\\p{L}\\p{M}'’.-])|&)[, |]{0,3}){1,16}(?:,? [\\p{L} ]{3,40})?", "u"), ({ index, line }) => index < 4 && line.length <= 120),
    finds: [
      {
        text: "Bank cuts a thousand jobs\n\n⟦By Jane Okafor, Business correspondent⟧\n\nThe bank cut jobs.",
        value: "byline"
      },
      { text: "⟦By Ana Silva and John Doe⟧\n\nThe bridge is open again." }
    ],
    ignores: ["By Friday the bridge was open again.", "By noon, John Doe had left Lima."]
  },
  {
    name: "sign-off",
    kind: "byline",
    find: wholeParagraph(/[([]?(?:Additional |With (?:additional )?)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]eported|[Cc]ompiled|[Ee]dited|[Ww]ritten) (?:for .{2,40} )?by .{2,400}/u),
    finds: [
      { text: "The bridge is open.\n\n⟦(Reporting by Ana Silva in Lima; Editing by John Doe)⟧", value: "byline" }
    ],
    ignores: ["Reporting on the bridge was poor, the mayor said.", "Editing genes is legal in Lima."]
  },
  {
    name: "contributors",
    kind: "byline",
    find: holding(" contributed to this ", wholeParagraph(/.{3,400} contributed to this (?:report|story|article)\.?/u)),
    finds: [{ text: "The bridge is open.\n\n⟦Associated Press writer Ana Silva in Lima contributed to this report.⟧" }],
    ignores: ["Rain contributed to this in no small way, the mayor said."]
  },
  {
    name: "sign-off-bracket",
    kind: "byline",
    find: atEnd(/\((?:(?:Additional )?[Rr]eporting|[Ww]riting|[Ee]diting) by [^()\n]{2,400}\)$/u, {
      longest: 450,
      last: /\)/u
    }),
    finds: [{ text: "The bridge is open. ⟦(Reporting by Ana Silva; Editing by John Doe)⟧", value: "byline" }],
    ignores: ["The article (editing by hand) took a week."]
  }
];

// dist/ingest/heading-rules.js
var headingLine = /[\p{Lu}\p{N}“"'‘][^\n]{6,110}[^\s.!?:;,…"”’')\]*]|(?:Why|What|How|Who|Where|When|Which)\s[^\n?!.]{16,80}\?/u;
var longestHeading = 224;
var finalMark = /[.!?…]["”’')\]]{0,3}(?:\s?\([^()]{2,40}\))?$/u;
function isStory(line) {
  return line.length >= 40 && (finalMark.test(line) || /[,:;]["”]?$/u.test(line));
}
function standsBetween({ index, total, previous, next, line }) {
  const isAfterStory = finalMark.test(previous) || previous.length > 110 || index === 1;
  return index > 0 && index < total - 1 && isAfterStory && isStory(next) && isTitle(line);
}
function isTitle(line) {
  return !/@|https?:|^\d{1,3}[.)]\s|^["“].{2,110}\s[—–―-]\s/u.test(line) && line.split(/\s+/u, 20).length <= 16;
}
var headingRules = [
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
        value: "subheading"
      }
    ],
    ignores: [
      "The bank cut jobs.\n\nIt said so on Monday in a statement to its shareholders.",
      "Bank cuts a thousand jobs as profits fall"
    ]
  },
  {
    name: "subheading",
    kind: "subheading",
    find: upTo(longestHeading, wholeParagraph(headingLine, standsBetween)),
    finds: [
      {
        text: "The bridge fell at noon on Friday, police said.\n\n⟦Mayor praises the rescuers for a quick answer⟧\n\nLater in the day she visited the wounded in hospital.",
        value: "subheading"
      },
      {
        text: "The bridge fell at noon on Friday, police said.\n\n⟦Why did the bridge fall?⟧\n\nThe city had not looked at it for twenty years, she said."
      }
    ],
    ignores: [
      "The bridge fell at noon on Friday.\n\nThe mayor said so.\n\nLater in the day she visited the wounded in hospital.",
      "The dead were named as:\n\nJane Doe\n\nJohn Doe\n\nAna Silva"
    ]
  }
];

// dist/ingest/notice-rules.js
var noticeRules = [
  {
    name: "disclaimer",
    kind: "disclaimer",
    find: wholeParagraph(/[([*]{0,2}\s?(?:Disclaimer|DISCLAIMER|Note|This (?:is an? )?(?:story|article|report|copy|content|material|news|piece|unedited|auto|syndicated|opinion)|The (?:above|views|opinions|story|article|content)|(?:Except|Apart from|Barring) (?:for )?(?:the|this) headline|(?:Only the )?[Hh]eadline).{10,600}/u, ({ line }) => /auto-?\s?generated|unedited|syndicated|not been (?:edited|created)|without (?:any )?(?:edit|modif)|news agency feed|wire agency|(?:views|opinions) expressed|do(?:es)? not (?:necessarily )?(?:represent|reflect) the|published from|sourced from|staff may not|first published|originally (?:published|appeared)|may not be (?:reproduced|published)/iu.test(line)),
    finds: [
      {
        text: "The bridge is open.\n\n⟦(This is an unedited and auto-generated story from a news feed, our staff may not have changed its text)⟧",
        value: "disclaimer"
      },
      {
        text: "The bridge is open.\n\n⟦(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)⟧"
      },
      {
        text: "⟦Disclaimer: The views expressed in this article are the author's own and do not reflect the views of the paper.⟧"
      }
    ],
    ignores: [
      "This story is about a bridge that fell at noon on Friday in Lima.",
      "The views of the mayor on the bridge were well known in Lima."
    ]
  },
  {
    name: "copyright",
    kind: "disclaimer",
    find: wholeParagraph(/(?:©|\([cC]\)\s?\d{4}|Copyright\s(?:©|\([cC]\)|\d{4})).{0,400}|.{0,80}All [Rr]ights [Rr]eserved\.?.{0,200}/u),
    finds: [
      { text: "The bridge is open.\n\n⟦© 2022 The Lima Post. All rights reserved.⟧", value: "disclaimer" },
      { text: "The bridge is open.\n\n⟦Copyright 2022 The Lima Post⟧" }
    ],
    ignores: ["Copyright law is old, the court said."]
  },
  {
    name: "link",
    kind: "link",
    find: inside(/https?:\/\/[^\s<>"”“]{2,300}[^\s<>"”“.,;:!?)'’]|pic\.twitter\.com\/\w{1,40}|(?<![\w/.])t\.co\/\w{1,40}/gu, ["/"]),
    finds: [
      { text: "The bridge is open. ⟦pic.twitter.com/AbC123xyz⟧", value: "link" },
      { text: "The report is at ⟦https://example.org/report?id=1⟧." }
    ],
    ignores: ["The firm example.com rose by a tenth."]
  },
  {
    name: "advertisement",
    kind: "promotion",
    find: wholeParagraph(/(?:ADVERTISEMENT|Advertisement|Advert|Sponsored(?: content)?|Loading\s?(?:\.{3}|…)?|(?:Story|Article|ARTICLE|STORY) continues (?:below|after).{0,60}|(?:Skip|End of|Start of) (?:promotion|advertisement|newsletter|most read|related|podcast|image).{0,80}|Scroll to continue.{0,40}|This article contains .{0,80}content provided by.{0,200})/u),
    finds: [
      {
        text: "The bridge is open.\n\n⟦Story continues below this advertisement⟧\n\nIt was shut in May.",
        value: "promotion"
      },
      { text: "The bridge is open.\n\n⟦ADVERTISEMENT⟧\n\nIt was shut in May." }
    ],
    ignores: ["Advertisement sales rose by a tenth, the paper said."]
  },
  {
    name: "read-more",
    kind: "promotion",
    find: wholeParagraph(/(?:[([*>•▶►]\s?)?(?:(?:Also|ALSO) (?:[Rr]ead|READ|[Ss]ee|[Ww]atch)|(?:Read|READ)(?: (?:more|also|next|here|full story|MORE|ALSO|NEXT))?|(?:Related|RELATED)(?: (?:stories|news|article|articles|story|STORIES|NEWS))?|See (?:also|more)|(?:More|MORE) (?:on this(?: story)?|from .{2,40}|stories)|Recommended|Must [Rr]ead|Don['’]t [Mm]iss|Watch(?: (?:video|live|now))?|WATCH|Explained|EXPLAINED|In [Pp]ics)\s?(?:[:|›»>]|[-–—]\s).{1,200}|(?:Read (?:more|the full story)|(?:More|MORE) on this story|Related (?:stories|articles|news)|See also)\.{0,3}/u),
    finds: [
      {
        text: "The bridge is open.\n\n⟦Also read: Why the bridge fell in May⟧\n\nIt was shut in May.",
        value: "promotion"
      },
      { text: "The bridge is open.\n\n⟦READ MORE | Five bridges that fell⟧\n\nIt was shut in May." },
      { text: "The bridge is open.\n\n⟦Related stories⟧\n\nIt was shut in May." }
    ],
    ignores: ["Read the law, the mayor told drivers.", "Related work on the bridge goes on."]
  },
  {
    name: "newsletter",
    kind: "promotion",
    find: wholeParagraph(/(?:Sign up|Subscribe|Follow (?:us|our|the|@|[\p{L} ]{2,30} on)|Join (?:us|our|the conversation)|Download (?:the|our)|Get (?:the latest|our|all the)|Click (?:here|on)|Like us|Share (?:this|your)|Stay (?:informed|tuned|updated|up to date|connected|ahead)|Register (?:here|now|for)|Support our|For (?:more|all the latest|the latest)|Catch all|Check out|Find (?:us|more)|Tap here|Listen to|Enter your email).{0,300}/u, ({ line }) => /newsletter|subscri|\bemail|inbox|\bapp\b|telegram|whatsapp|facebook|instagram|youtube|on twitter|on x\b|google news|podcast|click|tap here|here\.?$|latest (?:news|updates)|breaking news|journalism|share (?:this|your)/iu.test(line)),
    finds: [
      {
        text: "The bridge is open.\n\n⟦Sign up for our newsletter to get the day's news in your inbox.⟧",
        value: "promotion"
      },
      { text: "The bridge is open.\n\n⟦For more news, follow us on Facebook.⟧" },
      { text: "The bridge is open.\n\n⟦Click here to read the full report⟧" }
    ],
    ignores: [
      "Follow the money, the mayor said.",
      "For more than a year the bridge was shut.",
      "Join the army, he told them."
    ]
  },
  {
    name: "time-stamp",
    kind: "byline",
    find: wholeParagraph(/(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|[Mm]odified|[Pp]osted|PUBLISHED|UPDATED)(?: (?:on|at|By|by))?\s?[:|]?\s?[\p{L}\p{N} ,.:|()+/-]{0,90}\d[\p{L}\p{N} ,.:|()+/-]{0,40}[^.!?]/u, ({ line }) => line.length <= 120),
    finds: [
      { text: "⟦Published: 12 March 2023, 10:15 IST⟧\n\nThe bridge is open.", value: "byline" },
      { text: "⟦Last updated on May 3, 2022 at 09:12 am⟧\n\nThe bridge is open." }
    ],
    ignores: ["Published in 1950, the book is about a bridge."]
  }
];

// dist/ingest/rules.js
var furnitureRules = [...noticeRules, ...creditRules, ...headingRules];

export {
  agencies,
  pageOf,
  furnitureRules
};
