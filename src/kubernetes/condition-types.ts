// SPDX-License-Identifier: Apache-2.0

/** Whether a Service is a backend as it stands. */
export const ACCEPTED = "pointsman.io/Accepted";
/** Whether Envoy has the backend and decisions may use it. */
export const PROGRAMMED = "pointsman.io/Programmed";
