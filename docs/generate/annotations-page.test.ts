// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAllDocuments } from "yaml";
import { serviceOf } from "../../src/kubernetes/read-object.ts";
import { readForm } from "../../src/kubernetes/service-form.ts";
import { EXAMPLE } from "./annotations-page.ts";

test("the page's Services are read as backends", () => {
  const services = parseAllDocuments(EXAMPLE).map((document) => serviceOf(document.toJS()));
  const kinds = services.map((service) =>
    service === undefined ? "none" : readForm({ ...service, namespace: "demo" }).kind,
  );
  assert.deepEqual(kinds, ["form", "form"]);
});
