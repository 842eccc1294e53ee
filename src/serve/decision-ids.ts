// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";

/** Decision ids: eight hex digits of this process and a count, so that replicas do not collide. */
export function decisionIds(): () => string {
  const process = randomBytes(4).toString("hex");
  let count = 0;
  return () => `${process}-${++count}`;
}
