// SPDX-License-Identifier: Apache-2.0
import type { RemoteParent } from "./trace-parent.ts";

/** What a span attribute can hold. */
export type Attributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One finished span as plain data; times are milliseconds since the epoch. */
export interface SpanNode {
  readonly name: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Attributes;
  readonly children: readonly SpanNode[];
}

/** The spans of one exchange. `error` is a class name when the exchange broke off. */
export interface SpanTree extends SpanNode {
  readonly parent: RemoteParent;
  readonly error?: string;
}

/** Where finished spans go. Never throws, never waits. */
export interface SpanSink {
  take(tree: SpanTree): void;
}
