// SPDX-License-Identifier: Apache-2.0

/** Works on up to `width` items at once and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is awaited further down; until then a rejection is nobody's surprise.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= width) yield (await underWay.shift()) as Result;
  }
  while (underWay.length > 0) yield (await underWay.shift()) as Result;
}
