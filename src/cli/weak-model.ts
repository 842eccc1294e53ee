// SPDX-License-Identifier: Apache-2.0

/** How long a model server may take to list its models, and how long that list may be. */
const PATIENCE_MS = 5000;
const MAX_LIST_BYTES = 1024 * 1024;

/** The first model that the server lists at `GET URL/models`, or why there is none. */
export async function askWeakModel(baseUrl: string): Promise<string | { readonly problem: string }> {
  const url = `${baseUrl.replace(/\/+$/, "")}/models`;
  const problem = (came: string): { readonly problem: string } => ({
    problem: `asked ${url} which models there are: ${came}: is the server running, or name one with --weak-model`,
  });
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) return problem(`status ${response.status}`);
    const text = await readAtMost(response, MAX_LIST_BYTES);
    return firstModel(text) ?? problem("no list of models");
  } catch (cause) {
    return problem(reasonOf(cause));
  }
}

async function readAtMost(response: Response, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > limit) break;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** `{ data: [{ id }] }`: https://platform.openai.com/docs/api-reference/models/list */
function firstModel(text: string): string | undefined {
  try {
    const list = JSON.parse(text) as { readonly data?: readonly { readonly id?: unknown }[] } | null;
    const id = list?.data?.[0]?.id;
    return typeof id === "string" && id !== "" ? id : undefined;
  } catch {
    return undefined; // not JSON, or JSON of another form: no list of models either way
  }
}

/** fetch hides what happened in the cause of its error. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { cause: inner } = cause;
  if (inner instanceof Error) return (inner as NodeJS.ErrnoException).code ?? inner.message;
  return cause.name === "TimeoutError" ? `no answer in ${PATIENCE_MS / 1000} s` : cause.message;
}
