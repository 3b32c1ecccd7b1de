import { amountFindings } from "./checks/amounts.js";
import { calendarFindings } from "./checks/calendar.js";
import { entityFindings } from "./checks/entities.js";
import { headerFindings } from "./checks/header.js";
import { declaredPeople, sharedPeople } from "./checks/people.js";
import { sharedSentences } from "./checks/sentences.js";
import { splitFindings } from "./checks/splits.js";
import { statementFindings } from "./checks/statements.js";
import { eventDateFindings, timexValueFindings } from "./checks/timex-values.js";
import { unmarkedNames } from "./checks/unmarked.js";
/**
 * What is wrong or doubtful in articles whose markup is sound, in the order of the articles, then by place: header,
 * entities, dates, money and statements of each; then what two of them must not share; then the list of parts.
 */
export function corpusFindings(articles, { splits, people, isCountry }) {
    const findings = [
        ...articles.flatMap((article) => [
            ...headerFindings(article, isCountry),
            ...entityFindings(article, isCountry),
            ...unmarkedNames(article),
            ...timexValueFindings(article),
            ...eventDateFindings(article),
            ...calendarFindings(article),
            ...amountFindings(article),
            ...statementFindings(article),
        ]),
        ...sharedSentences(articles),
        ...sharedPeople(articles, declaredPeople(people)),
        ...splitFindings(articles, splits),
    ];
    const orderOf = new Map(articles.map(({ path }, index) => [path, index]));
    const order = ({ path }) => orderOf.get(path) ?? articles.length;
    return findings.sort((a, b) => order(a) - order(b) || (a.at ?? -1) - (b.at ?? -1));
}
//# sourceMappingURL=check.js.map