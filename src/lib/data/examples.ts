/** Ways to read a data file, as a reader would copy them; addresses are whole. */
export const examples = (json: string, csv: string) => [
  {
    title: 'A browser, Deno or Node',
    text: `const response = await fetch('${json}');
const { records } = await response.json();
const firm = records.filter(({ grade }) => grade === 'established');
console.log(firm.map(({ statement, address }) => statement + ' ' + address).join('\\n'));`,
  },
  {
    title: 'Python, with pandas',
    text: `import json
import pandas as pd

claims = pd.read_csv("${csv}")
claims["evidence"] = claims["evidence"].map(json.loads)
print(claims.groupby(["about", "grade"]).size())`,
  },
  {
    title: 'A shell, with curl and jq',
    text: `curl -s ${json} |
  jq -r '.records[] | select(.conditions | index("low-back-pain")) | [.grade, .statement] | @tsv'`,
  },
];
