// SPDX-License-Identifier: Apache-2.0
import { networkInterfaces } from "node:os";

/** An IPv4 address of this machine that an EndpointSlice may have: the API server refuses loopback ones. */
export function ownAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const own = all.find(({ family, internal }) => family === "IPv4" && !internal);
  if (own === undefined) throw new Error("this machine has loopback addresses only: give it another");
  return own.address;
}
