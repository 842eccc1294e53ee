// SPDX-License-Identifier: Apache-2.0

/** Names of the files in a feedback folder, the newest first; each holds its part of the bytes. */
export const FEEDBACK_FILES = [
  "feedback.jsonl",
  "feedback.1.jsonl",
  "feedback.2.jsonl",
  "feedback.3.jsonl",
] as const;
