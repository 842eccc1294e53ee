// SPDX-License-Identifier: Apache-2.0
import { Command, InvalidArgumentError, Option } from "commander";
import { parseHostPort } from "./address.ts";
import { EGRESS_PORT, type InjectFlags, limitProblem, optionsOf, ROUTER_PORT } from "./inject-flags.ts";
import { CERTIFICATE_MAKERS, PULL_POLICIES } from "./inject-options.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { parseQuantity } from "./quantity.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { listenForStop } from "./stop-signals.ts";
import { wholeNumber } from "./whole-number.ts";

const EXAMPLES = `
Examples:
  pointsman inject --namespace pointsman --image registry.example/pointsman:1.0.0
  pointsman inject --namespace pointsman --image registry.example/pointsman:1.0.0 --certificate given   # cert-manager's
  pointsman inject --namespace pointsman --image registry.example/pointsman:1.0.0 --memory 96Mi --memory-limit 512Mi

The Helm chart runs it. It gets and updates objects that the chart has made, by name; docs/injection.md has the role.
`;

/** `pointsman inject`: the webhook that gives pods a sidecar, and keeps the certificates that sidecars trust. */
export function injectCommand(deps: ProgramDeps): Command {
  return sidecarFlags(
    new Command("inject")
      .description("run the webhook that injects Envoy into labelled pods, and keep its certificates")
      .option(
        "--listen <host:port>",
        "where the API server asks, HTTPS (default: 0.0.0.0:9443)",
        parseHostPort,
      )
      .option(
        "--admin <host:port>",
        "where /healthz, /readyz and /metrics are (default: 0.0.0.0:10081)",
        parseHostPort,
      )
      .requiredOption("--namespace <name>", "the namespace that it and its objects are in", parseName)
      .option("--name <name>", "what the names of its objects begin with", parseName, "pointsman")
      .option("--webhook <name>", "its MutatingWebhookConfiguration (default: NAME-injector.NAMESPACE)")
      .addOption(
        new Option(
          "--certificate <who>",
          "made: by itself, and renewed; given: by cert-manager, into the Secret",
        )
          .choices(CERTIFICATE_MAKERS)
          .default("made"),
      )
      .option("--ca-secret <name>", "Secret that its authority is in (default: NAME-ca)", parseName)
      .option(
        "--tls-secret <name>",
        "Secret that the server certificate is in (default: NAME-tls)",
        parseName,
      )
      .option("--ca-config-map <name>", "ConfigMap that tells the authority (default: NAME-ca)", parseName)
      .option(
        "--dns-names <names>",
        "more names for the certificate, with commas between them",
        parseDnsNames,
      )
      .option("--kubeconfig <file>", "where the API server is (default: as a pod finds it)"),
  )
    .addHelpText("after", EXAMPLES)
    .action((flags: InjectFlags) => inject(deps, flags));
}

function sidecarFlags(command: Command): Command {
  return command
    .requiredOption("--image <name>", "the sidecar's image: this one")
    .addOption(
      new Option("--image-pull-policy <policy>", "when nodes ask the registry for it").choices(PULL_POLICIES),
    )
    .option(
      "--router <host:port>",
      `the sidecars' router (default: NAME-router.NAMESPACE.svc:${ROUTER_PORT})`,
      parseHostPort,
    )
    .option(
      "--egress <host:port>",
      `their way to keys (default: NAME-router.NAMESPACE.svc:${EGRESS_PORT})`,
      parseHostPort,
    )
    .option("--cpu <quantity>", "CPU that a sidecar requests", parseQuantity, "20m")
    .option("--memory <quantity>", "memory that it requests", parseQuantity, "80Mi")
    .option("--cpu-limit <quantity>", "CPU that it may use", parseQuantity, "500m")
    .option("--memory-limit <quantity>", "memory past which it is ended", parseQuantity, "256Mi")
    .option("--concurrency <n>", "its worker threads", wholeNumber(1, 64), 1);
}

async function inject(deps: ProgramDeps, flags: InjectFlags): Promise<void> {
  const problem = limitProblem(flags);
  if (problem !== undefined) {
    deps.stderr.write(`pointsman: ${problem}\n`);
    deps.exit(EXIT_UNUSABLE);
    return;
  }
  using signals = listenForStop();
  const asked = new Promise<void>((resolve) => signals.onStop(resolve));
  const running = await deps.inject(optionsOf(flags));
  await asked;
  // A second signal does not wait for reviews in flight.
  const again = new Promise<"again">((resolve) => signals.onStop(() => resolve("again")));
  const ended = await Promise.race([running[Symbol.asyncDispose](), again]);
  deps.exit(ended === "again" ? 130 : 0);
}

const DNS_LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

function parseName(text: string): string {
  if (!DNS_LABEL.test(text))
    throw new InvalidArgumentError("It is a name as Kubernetes has them: a-z, 0-9 and -.");
  return text;
}

function parseDnsNames(text: string): readonly string[] {
  const names = text.split(",");
  if (!names.every((name) => name.length <= 253 && name.split(".").every((part) => DNS_LABEL.test(part))))
    throw new InvalidArgumentError("They are DNS names with commas between them.");
  return names;
}
