// SPDX-License-Identifier: Apache-2.0

/** A class name as code writes one; what an object merely claims to be named is not taken. */
const CLASS_NAME = /^[A-Za-z][A-Za-z0-9]{0,63}$/;

/** The class name of what was thrown: bounded, fit for a label, and never a message. */
export function className(cause: unknown): string {
  if (!(cause instanceof Error)) return "NotAnError";
  const { name } = cause.constructor;
  return CLASS_NAME.test(name) ? name : "Error";
}
