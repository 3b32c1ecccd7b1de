const speakers = ["Ana Silva", "Joe Biden", "Olaf Scholz", "Mette Frederiksen", "Silva"];
const countries = ["Peru", "Bolivia", "Chile", "France"];

/**
 * For tests: lines of JSON, so many that a run makes three parts of them. Each third is a short article, the others cost
 * nothing and become rejects.
 */
export function smallCorpus(lineTotal = 120): string {
  const lines = Array.from({ length: lineTotal }, (_, index) => {
    if (index % 3 > 0) return `{"text":"No date ${index}."}`;
    const speaker = speakers[index % speakers.length];
    const [payer, paid] = [countries[index % 4], countries[(index + 1 + (index % 3)) % 4]];
    const date = `2022-10-${String(1 + ((index * 11) % 28)).padStart(2, "0")}`;
    const text = `President ${speaker} met ${paid} on Monday. ${speaker} said ${payer} would pay ${paid} $${index} million.`;
    return JSON.stringify({ id: `n${index}`, date, text });
  });
  return `${lines.join("\n")}\n`;
}
