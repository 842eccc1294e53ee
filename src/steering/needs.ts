// SPDX-License-Identifier: Apache-2.0
import type { Api, Capability } from "../contract/backend.ts";
import type { BodyView } from "./body-view.ts";

/** What a backend must be able to do to serve this body, from the request's own keys. */
export function readNeeds(api: Api, view: BodyView): readonly Capability[] {
  const needs: Capability[] = [];
  if (hasTools(view)) needs.push("tools");
  if (hasSchema(view)) needs.push("json-schema");
  if (hasImages(api, view)) needs.push("images");
  if (view.value("stream") === true) needs.push("streaming");
  return needs;
}

function hasTools(view: BodyView): boolean {
  return ((view.items("tools") ?? view.items("functions"))?.length ?? 0) > 0;
}

/** `response_format` of chat completions, `text.format` of Responses. */
function hasSchema(view: BodyView): boolean {
  const format = view.value("response_format") ?? member(view.value("text"), "format");
  const type = member(format, "type");
  return type === "json_schema" || type === "json_object";
}

/**
 * An image part has a key or type that no text can imitate: inside a JSON string its closing quote would be
 * preceded by a backslash.
 */
function hasImages(api: Api, view: BodyView): boolean {
  if (api === "completions") return false;
  if (api === "responses") return view.contains("input", '"input_image"');
  if (api === "messages")
    return view.contains("messages", '"image"') && view.contains("messages", '"source"');
  return view.contains("messages", '"image_url"');
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
