// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from "node:crypto";

const DAY_MS = 86_400_000;
/** Clocks of a cluster's machines differ: a certificate is valid a little before it is made. */
const SKEW_MS = 300_000;

/** When a certificate that is made now begins. */
export function issuedAt(now: Date): Date {
  return new Date(now.getTime() - SKEW_MS);
}

/** So many days later. */
export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}

/** When the first certificate of a PEM text ends. */
export function endOf(certificate: string): Date {
  return new X509Certificate(certificate).validToDate;
}

/** Days until then, with their fraction; under zero: it has ended. */
export function daysLeft(certificate: string, now: Date): number {
  return (endOf(certificate).getTime() - now.getTime()) / DAY_MS;
}
