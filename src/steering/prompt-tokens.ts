// SPDX-License-Identifier: Apache-2.0

/** Bytes of JSON body a token takes, on the short side so that the estimate is high rather than low for English. */
const BYTES_PER_TOKEN = 4;

/** What one image is counted as, about what GPT-4's high-detail tiles come to. */
const TOKENS_PER_IMAGE = 1000;

/**
 * Estimated tokens of the whole prompt, from the size of the body: tools, history and system prompt count, the
 * bytes of embedded images do not. An estimate is enough: it only rules out backends whose context is too small.
 */
export function promptTokens(body: Uint8Array, hasImages: boolean): number {
  if (!hasImages) return Math.ceil(body.length / BYTES_PER_TOKEN);
  const { bytes, images } = embedded(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
  return Math.ceil((body.length - bytes) / BYTES_PER_TOKEN) + images * TOKENS_PER_IMAGE;
}

/** Base64 data inside `"data:image/…"` URLs and Anthropic's `"data":"…"`. */
function embedded(body: Buffer): { readonly bytes: number; readonly images: number } {
  let bytes = 0;
  let images = 0;
  let from = 0;
  for (;;) {
    const at = body.indexOf('"data', from);
    if (at < 0) return { bytes, images: Math.max(1, images) };
    const isUrl = body[at + 5] === 0x3a;
    const open = isUrl ? at : body.indexOf(0x22, at + 6);
    const close = open < 0 ? -1 : body.indexOf(0x22, open + 1);
    if (close < 0) return { bytes, images: Math.max(1, images) };
    bytes += close - open;
    images++;
    from = close + 1;
  }
}
