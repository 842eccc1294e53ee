// SPDX-License-Identifier: Apache-2.0

// Command istio-xds writes the Envoy resources that istiod makes for an ingress gateway: istio-xds OBJECTS.yaml OUT.json.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	"istio.io/istio/pilot/pkg/model"
	"istio.io/istio/pilot/pkg/networking/core"
	_ "istio.io/istio/pkg/config/xds"
	"istio.io/istio/pkg/test"
)

func main() {
	objects, err := os.ReadFile(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	out := map[string][]json.RawMessage{}
	add := func(kind string, message proto.Message) {
		text, err := protojson.MarshalOptions{UseProtoNames: true}.Marshal(message)
		if err != nil {
			panic(err)
		}
		out[kind] = append(out[kind], text)
	}
	err = test.Wrap(func(t test.Failer) {
		istiod := core.NewConfigGenTest(t, core.TestOptions{ConfigString: string(objects)})
		labels := map[string]string{"istio": "ingressgateway"}
		proxy := istiod.SetupProxy(&model.Proxy{
			Type:            model.Router,
			ConfigNamespace: "istio-system",
			Labels:          labels,
			Metadata:        &model.NodeMetadata{Namespace: "istio-system", Labels: labels, IstioVersion: "1.31.0"},
		})
		for _, listener := range istiod.Listeners(proxy) {
			add("listeners", listener)
		}
		for _, cluster := range istiod.Clusters(proxy) {
			add("clusters", cluster)
		}
		for _, route := range istiod.Routes(proxy) {
			add("routes", route)
		}
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	text, _ := json.MarshalIndent(out, "", "  ")
	if err := os.WriteFile(os.Args[2], text, 0o600); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
