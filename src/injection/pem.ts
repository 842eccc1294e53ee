// SPDX-License-Identifier: Apache-2.0

/** The blocks of a PEM text (RFC 7468), each closed with a line end. */
export function pemBlocks(text: string): readonly string[] {
  return (text.match(/-----BEGIN ([A-Z ]+)-----[\s\S]+?-----END \1-----/g) ?? []).map(
    (block) => `${block}\n`,
  );
}
