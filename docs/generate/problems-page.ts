// SPDX-License-Identifier: Apache-2.0
import { errorType, PROBLEMS, problemBody } from "../../src/contract/problem.ts";
import { code, head, table } from "./table.ts";

/** Everything that a client may be told in place of a backend's answer. */
export function problemsPage(): string {
  const rows = Object.entries(PROBLEMS).map(([name, { status, sentence }]) => {
    const shown = name === "gateway_error" ? "500, 502 and others" : String(status);
    return [code(name), shown, errorType(status), sentence];
  });
  return `${head("Problems", "src/contract/problem.ts")}
What a client is told in place of a backend's answer. A backend's own errors are passed on as they are, once no
candidate is left to try. The body has [OpenAI's form](https://platform.openai.com/docs/guides/error-codes):

\`\`\`json
${JSON.stringify(JSON.parse(problemBody({ code: "model_not_found" })), null, 2)}
\`\`\`

${table(["code", "status", "type", "sentence"], rows)}

Where to find it: the \`problem\` of an exchange line (\`pointsman serve --decision-log\`), the code of
\`pointsman_rejections_total\`, \`pointsman.problem.code\` on the decide span, and \`pointsman_<code>\` in Envoy's
\`%RESPONSE_CODE_DETAILS%\` for what pointsman answers. The last eight are what Envoy refuses by itself: its own details
stand in brackets behind the sentence, and no metric of ours but \`pointsman_exchanges_total\` counts them.

Codes that are no longer used stay reserved: a code never changes its meaning.
`;
}
