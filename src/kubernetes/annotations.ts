// SPDX-License-Identifier: Apache-2.0
import { APIS, CAPABILITIES, type Price } from "../contract/backend.ts";
import {
  type AnnotationForm,
  mapped,
  matching,
  oneOf,
  several,
  wholeNumber,
  wordsOf,
} from "./annotation-form.ts";

/** What stands before every key of ours on a Service. */
export const PREFIX = "pointsman.io/";

/** A row of the table: what a page tells of an annotation, and its form. */
export interface Annotation<T> extends AnnotationForm<T> {
  /** What holds without it. */
  readonly unset: string;
  readonly example: string;
  readonly meaning: string;
}

/** A Secret of the Service's own namespace, and the key in it. */
export interface SecretReference {
  readonly secret: string;
  readonly key: string;
}

/** One name in a list of model names. */
const listedModel = matching(
  /^[\x21-\x2b\x2d-\x7e]{1,200}$/,
  "printable ASCII without spaces and commas, at most 200 characters",
);

const price: AnnotationForm<Price> = mapped(
  matching(/^\d{1,9}(\.\d{1,9})?\/\d{1,9}(\.\d{1,9})?$/, '"IN/OUT", two numbers, for example "0.05/0.08"'),
  (text) => {
    const [input = "0", output = "0"] = text.split("/");
    return { input: Number(input), output: Number(output) };
  },
);

const credential: AnnotationForm<SecretReference> = mapped(
  matching(
    /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\/[-._a-zA-Z0-9]{1,253}$/,
    "SECRET/KEY, the name of a Secret in the Service's namespace and a key in it",
  ),
  (text) => {
    const [secret = "", key = ""] = text.split("/");
    return { secret, key };
  },
);

const port: AnnotationForm<string | number> = mapped(
  matching(/^([a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?)$/, "the name or number of one of the Service's ports"),
  (text) => (/^\d+$/.test(text) ? Number(text) : text),
);

const pathPrefix = mapped(
  matching(
    /^(?=.{1,200}$)(\/[A-Za-z0-9._~!$&'()*+,;=:@-]+)*\/?$/,
    "a path that begins with /, at most 200 characters",
  ),
  (text) => text.replace(/\/+$/, ""),
);

/**
 * Every annotation of a Service that means something to us, without its prefix. What is read, what is complained of and
 * docs/annotations.md all come from here; forms and limits are those of the configuration file's backends.
 */
export const ANNOTATIONS = {
  tier: {
    ...oneOf(["weak", "strong"]),
    unset: "the Service is no backend",
    example: "weak",
    meaning:
      "Makes the Service a backend. `weak` is cheap; `strong` is what quality is measured against. The one annotation that is needed.",
  },
  model: {
    ...matching(/^[\x21-\x7e]{1,200}$/, "printable ASCII without spaces, at most 200 characters"),
    unset: "the Service's name",
    example: "meta-llama/Meta-Llama-3-8B-Instruct",
    meaning: "What the server calls the model; rewritten into the body of what is steered here.",
  },
  profile: {
    ...matching(/^.{1,200}$/, "the name of a quality profile, at most 200 characters"),
    unset: "guessed from the model",
    example: "llama-3-8b-instruct",
    meaning: "Quality profile that predicts how well it answers, of the router model or a fitted file.",
  },
  price: {
    ...price,
    unset: "unknown",
    example: "0.05/0.08",
    meaning: "US dollars per million tokens, prompt and answer.",
  },
  "context-window": {
    ...wholeNumber(1, 100_000_000),
    unset: "8192",
    example: "32768",
    meaning: "Tokens of prompt and answer together; a longer request goes elsewhere.",
  },
  capabilities: {
    ...wordsOf(CAPABILITIES, 0),
    unset: "tools,json-schema,streaming",
    example: "tools,json-schema,streaming,images",
    meaning: "What the model can do beyond text in, text out.",
  },
  apis: {
    ...wordsOf(APIS, 1),
    unset: "chat-completions,completions,responses",
    example: "chat-completions",
    meaning: "Which request bodies the server takes.",
  },
  credential: {
    ...credential,
    unset: "none is sent",
    example: "openai-key/api-key",
    meaning:
      "The Secret and the key in it that holds the credential. It reaches this backend only, and a new value is live without a restart.",
  },
  "credential-header": {
    ...matching(/^[a-z0-9-]{1,64}$/, "a header name in lower case, at most 64 characters"),
    unset: "authorization",
    example: "x-api-key",
    meaning: "Header that carries the credential; in `authorization` it stands behind `Bearer `.",
  },
  "virtual-models": {
    ...several(listedModel, 100),
    unset: "every one that does not list its backends",
    example: "auto,cheap",
    meaning: "The virtual models it serves.",
  },
  port: {
    ...port,
    unset: "the only port, or the one named `http`, `https` or `openai`",
    example: "http",
    meaning: "Which of the Service's ports speaks the API.",
  },
  "path-prefix": {
    ...pathPrefix,
    unset: "/v1",
    example: "/openai/v1",
    meaning: "What stands in place of the client's `/v1`.",
  },
  weight: {
    ...wholeNumber(1, 100),
    unset: "1",
    example: "3",
    meaning:
      "Where several Services are one backend: how much each endpoint of this one takes against each of the others'.",
  },
} as const satisfies Readonly<Record<string, Annotation<unknown>>>;

/** A key of the table. */
export type AnnotationName = keyof typeof ANNOTATIONS;

/** What a Service's annotations say, each where it is set. */
export type Settings = {
  readonly [N in AnnotationName]?: NonNullable<ReturnType<(typeof ANNOTATIONS)[N]["read"]>>;
};
