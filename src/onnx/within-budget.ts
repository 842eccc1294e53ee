// SPDX-License-Identifier: Apache-2.0

/** The promise's value, or `undefined` when it takes longer than the budget. The promise goes on unheard. */
export async function withinBudget<T>(promise: Promise<T>, budgetMs: number): Promise<T | undefined> {
  const over = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => over.resolve(undefined), Math.max(0, budgetMs));
  try {
    return await Promise.race([promise, over.promise]);
  } finally {
    clearTimeout(timer);
  }
}
