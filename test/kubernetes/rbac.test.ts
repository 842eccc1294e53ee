// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { SpendingNews } from "../../src/contract/spending.ts";
import { ApiClient } from "../../src/kubernetes/api-client.ts";
import { fieldsOf } from "../../src/kubernetes/read-object.ts";
import { ConfigMapRecord } from "../../src/kubernetes/spending-record.ts";
import { chartObjects, type Manifest } from "../harness/chart.ts";
import { Cluster } from "../harness/cluster.ts";
import { listText, namespaceObject, secretObject, serviceObject } from "../harness/service-objects.ts";
import { waitFor } from "../harness/wait-for.ts";
import { BRISK, WatchedSource } from "../harness/watched-source.ts";

const USER = "system:serviceaccount:pointsman:pointsman";
const GPT = { namespace: "models", name: "gpt", annotations: { tier: "strong", credential: "openai/key" } };
const EXTERNAL = { type: "ExternalName", externalName: "api.openai.com" };

const AUDIT_POLICY = `
apiVersion: audit.k8s.io/v1
kind: Policy
omitStages: [RequestReceived, ResponseStarted]
rules: [{level: Metadata, users: ["${USER}"]}]
`;

let cluster: Cluster;
let logs: string;
before(async () => {
  logs = mkdtempSync(join(tmpdir(), "pm-audit-"));
  const policy = join(logs, "policy.yaml");
  writeFileSync(policy, AUDIT_POLICY);
  const flags = [
    `--audit-policy-file=${policy}`,
    `--audit-log-path=${join(logs, "audit")}`,
    "--audit-log-mode=blocking",
  ];
  cluster = await Cluster.start({ mode: "api", apiServerFlags: flags });
});
after(async () => {
  await cluster[Symbol.asyncDispose]();
  rmSync(logs, { recursive: true, force: true });
});

/** What the chart lets the gateway do, and nothing else of the chart. */
function roles(namespaces: readonly string[]): readonly Manifest[] {
  const values = {
    discovery: { namespaces, credentialSecrets: ["models/openai"] },
    inject: { enabled: true },
  };
  const kinds = ["ConfigMap", "ServiceAccount", "Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding"];
  return chartObjects({ values }).filter(
    ({ kind, metadata }) => kinds.includes(kind) && !/inject/.test(metadata.name),
  );
}

/** One thing that the process asked of the API server, as it is authorised. */
interface Asked {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly subresource: string;
  readonly namespace: string;
  readonly name: string;
}

interface AuditLine {
  readonly verb: string;
  readonly objectRef?: Partial<Asked> & { readonly apiGroup?: string };
  readonly annotations?: Readonly<Record<string, string>>;
  readonly requestURI: string;
}

function audited(): readonly AuditLine[] {
  // What follows the last end of a line is being written.
  const lines = readFileSync(join(logs, "audit"), "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as AuditLine);
}

/**
 * Everything that was asked about objects so far, each once. A watch is entered when it has ended, which the API server
 * may notice after we have closed it: read this anew, rather than keep it.
 */
function asked(): readonly Asked[] {
  const all = audited().flatMap(({ verb, objectRef, requestURI }): readonly string[] => {
    if (objectRef?.resource === undefined) return [];
    // A request for one by its name alone may be allowed by that name, though it lists.
    const selected = /metadata\.name(?:=|%3D)([^&]+)/.exec(requestURI)?.[1];
    const { apiGroup: group = "", resource, subresource = "", namespace = "" } = objectRef;
    const name = selected ?? (verb === "create" ? "" : (objectRef.name ?? ""));
    return [JSON.stringify({ verb, group, resource, subresource, namespace, name })];
  });
  return [...new Set(all)].map((text) => JSON.parse(text) as Asked);
}

/** Does everything that the gateway does: finds, reads a key and the certificate, tells owners, asks for signers. */
async function doEverything(kubeconfig: string, namespaces: readonly string[]): Promise<void> {
  await using watched = await WatchedSource.start(kubeconfig, {
    namespaces,
    identitySecret: "pointsman/pointsman-tls",
    tokens: true,
    timing: BRISK,
  });
  assert.deepEqual([...watched.found.secrets], [["gpt.models", "sk-1"]]);
  assert.ok(watched.found.identity);
  assert.ok(watched.found.tokens);
  watched.programAll();
  await tellSpending(kubeconfig);
  await waitFor("conditions", async () => {
    const described = await cluster.kubectl(["describe", "service", "gpt", "--namespace", "models"]);
    return /Accepted/.test(described) && /Programmed/.test(described);
  });
  assert.deepEqual(watched.logged, []);
}

/** Tells of a dollar spent, as one of the gateways does, and hears of it. */
async function tellSpending(kubeconfig: string): Promise<void> {
  const logged: string[] = [];
  await using record = new ConfigMapRecord({
    ...{ kubeconfig, configMap: "pointsman/pointsman-spending", replica: "pointsman-1", timing: BRISK },
    log: (_, event, fields) => logged.push(`${event} ${fields?.["problem"]}`),
  });
  const heard = Promise.withResolvers<SpendingNews>();
  const spent = { day: 20_000, usd: new Map([["auto", 1]]), budgeted: new Set(["auto"]) };
  await record.start(() => spent, heard.resolve);
  assert.equal((await heard.promise).replicas, 1);
  assert.deepEqual(logged, []);
}

/** A kubeconfig with the gateway's own token. */
async function gatewayKubeconfig(): Promise<string> {
  const token = await cluster.kubectl(["create", "token", "pointsman", "--namespace", "pointsman"]);
  const file = join(logs, "gateway");
  const text = readFileSync(cluster.kubeconfig, "utf8");
  const user = /user: "?([^"\s}]+)/.exec(text)?.[1] ?? "";
  writeFileSync(file, text);
  await cluster.kubectl(["config", "--kubeconfig", file, "unset", `users.${user}`]);
  await cluster.kubectl(["config", "--kubeconfig", file, "set-credentials", user, `--token=${token.trim()}`]);
  return file;
}

test("every call is allowed by the chart's roles, and without any one rule of them a call is refused", async () => {
  const granted = roles([]);
  await cluster.apply(
    listText(
      ...["pointsman", "models"].map(namespaceObject),
      ...granted,
      serviceObject({ ...GPT, spec: EXTERNAL }),
      secretObject("models", "openai", { key: "sk-1" }),
      secretObject("models", "another", { key: "sk-not-ours" }),
      secretObject("pointsman", "pointsman-tls", { "tls.crt": "C", "tls.key": "K", "ca.crt": "A" }),
    ),
  );
  const kubeconfig = await gatewayKubeconfig();
  await doEverything(kubeconfig, []);
  const refused = audited().filter(
    ({ annotations }) => annotations?.["authorization.k8s.io/decision"] !== "allow",
  );
  assert.deepEqual(refused, []);

  using admin = await ApiClient.load(cluster.kubeconfig);
  for (const role of granted.filter(({ kind }) => /Role$/.test(kind)))
    for (const [what, lesser] of withoutEach(role)) {
      await cluster.apply(listText(lesser));
      await waitFor(
        `a call that needs ${what}`,
        async () => (await firstRefused(admin, asked())) !== undefined,
      );
      await cluster.apply(listText(role));
      await waitFor(
        "all to be allowed again",
        async () => (await firstRefused(admin, asked())) === undefined,
      );
    }
});

test("in chosen namespaces the roles of those namespaces are enough", async () => {
  await cluster.kubectl([
    "delete",
    "clusterrole,clusterrolebinding",
    "--selector",
    "app.kubernetes.io/name=pointsman",
  ]);
  await cluster.apply(listText(...roles(["models"])));
  await doEverything(await gatewayKubeconfig(), ["models"]);
});

test("a Secret that the chart does not list is not read, and its owner is told which value would", async () => {
  await using watched = await WatchedSource.start(await gatewayKubeconfig(), {
    namespaces: ["models"],
    timing: BRISK,
  });
  await cluster.apply(
    listText(
      serviceObject({
        namespace: "models",
        name: "other",
        annotations: { tier: "strong", credential: "another/key" },
        spec: EXTERNAL,
      }),
    ),
  );
  const told = await waitFor("the condition", async () => {
    const path = '{.status.conditions[?(@.reason=="SecretForbidden")].message}';
    return await cluster.kubectl(["get", "service", "other", "-n", "models", "--output", `jsonpath=${path}`]);
  });
  assert.match(told, /add models\/another to discovery\.credentialSecrets of the chart/);
  assert.equal(watched.backend("other.models"), undefined);
  assert.doesNotMatch(JSON.stringify(watched.logged), /sk-/);
});

test("without the right to list Services it says which role is missing, and goes on once it is there", async () => {
  await cluster.kubectl(["delete", "rolebinding", "--all", "--namespace", "models"]);
  await using watched = new WatchedSource(await gatewayKubeconfig(), {
    namespaces: ["models"],
    timing: BRISK,
  });
  const started = watched.start();
  const line = await waitFor("the refusal to be told", () => watched.events("cluster-watch-failed")[0]);
  assert.match(String(line.fields["problem"]), /refuses \(403\): \w+(\.discovery\.k8s\.io)? is forbidden/);
  assert.match(
    String(line.fields["remedy"]),
    /a Role or ClusterRole with list and watch on (services|endpointslices)/,
  );
  assert.equal(watched.told.length, 0);
  await cluster.apply(listText(...roles(["models"])));
  await started;
  assert.ok(watched.backend("gpt.models"));
});

test("without the right to tell owners, backends are found all the same, and it is said once", async () => {
  const unable = roles(["models"]).map((role) => {
    const rules = role["rules"] as readonly { readonly resources: readonly string[] }[] | undefined;
    return rules === undefined
      ? role
      : { ...role, rules: rules.filter(({ resources }) => !resources.includes("services/status")) };
  });
  await cluster.apply(listText(...unable));
  const kubeconfig = await gatewayKubeconfig();
  await using watched = await WatchedSource.start(kubeconfig, { namespaces: ["models"], timing: BRISK });
  for (const tier of ["weak", "strong"]) {
    await cluster.kubectl([
      "annotate",
      "service",
      "gpt",
      "-n",
      "models",
      "--overwrite",
      `pointsman.io/tier=${tier}`,
    ]);
    await watched.until(tier, ({ backends }) => backends.some((one) => one.tier === tier));
  }
  const line = await waitFor("the refusal to be told", () => watched.events("status-not-written")[0]);
  assert.match(String(line.fields["remedy"]), /patch on services\/status/);
  assert.equal(watched.events("status-not-written").length, 1);
});

/** The role without each verb of each of its rules. */
function withoutEach(role: Manifest): readonly (readonly [string, Manifest])[] {
  const rules = role["rules"] as readonly { readonly resources: string[]; readonly verbs: string[] }[];
  return rules.flatMap((rule) =>
    rule.verbs.map((verb) => {
      const lesser = { ...rule, verbs: rule.verbs.filter((one) => one !== verb) };
      const others = rules.filter((one) => one !== rule);
      const left = lesser.verbs.length === 0 ? others : [...others, lesser];
      return [
        `${verb} on ${rule.resources.join()} (${role.metadata.name})`,
        { ...role, rules: left },
      ] as const;
    }),
  );
}

/** The first of these calls that the gateway may not make. */
async function firstRefused(admin: ApiClient, calls: readonly Asked[]): Promise<Asked | undefined> {
  for (const call of calls) {
    const reply = await admin.send({
      method: "POST",
      path: "/apis/authorization.k8s.io/v1/subjectaccessreviews",
      body: {
        apiVersion: "authorization.k8s.io/v1",
        kind: "SubjectAccessReview",
        spec: { user: USER, resourceAttributes: call },
      },
    });
    assert.equal(reply.kind, "ok");
    const { allowed } = fieldsOf(fieldsOf(reply.kind === "ok" && reply.body)["status"]);
    if (allowed !== true) return call;
  }
  return undefined;
}
