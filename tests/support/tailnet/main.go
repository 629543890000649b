// SPDX-License-Identifier: GPL-3.0-or-later

// A tailnet of this machine alone: a control server and a relay on loopback, for real tailscaled processes to join.
// Its argument is the tailnet's domain. It says where it is in its first line, obeys one command a line, answers each
// with "ok" or a sentence, and ends with its standard input.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"tailscale.com/tailcfg"
	"tailscale.com/tstest/integration"
	"tailscale.com/tstest/integration/testcontrol"
	"tailscale.com/types/logger"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	domain := os.Args[1]
	control := &testcontrol.Server{
		Logf:            logger.Discard,
		DERPMap:         integration.RunDERPAndSTUN(outside{}, logger.Discard, "127.0.0.1"),
		ExplicitBaseURL: "http://" + listener.Addr().String(),
		MagicDNSDomain:  domain,
		DNSConfig:       &tailcfg.DNSConfig{Proxied: true, Domains: []string{domain}},
		RequireAuth:     true,
		AllOnline:       true,
	}
	go func() { log.Fatal(http.Serve(listener, control)) }()
	fmt.Println(control.ExplicitBaseURL)
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fmt.Println(obey(control, strings.Fields(lines.Text())))
	}
}

func obey(control *testcontrol.Server, words []string) string {
	if len(words) < 2 {
		return "what?"
	}
	switch words[0] {
	case "auth":
		if !control.CompleteAuth(words[1]) {
			return "nobody waits at " + words[1]
		}
	case "expiry":
		life, err := time.ParseDuration(words[1])
		if err != nil {
			return err.Error()
		}
		for _, node := range control.AllNodes() {
			node.KeyExpiry = time.Now().Add(life).UTC()
			control.UpdateNode(node)
		}
	case "approval":
		control.RequireMachineAuth = words[1] == "needed"
	case "approve":
		for _, node := range control.AllNodes() {
			if !control.CompleteDeviceApproval(control.ExplicitBaseURL, control.ExplicitBaseURL+"/admin", &node.Key) {
				return "cannot approve " + node.Name
			}
		}
	case "service":
		service, _ := json.Marshal(map[string]any{"Name": words[1], "Addrs": words[2:], "Ports": []string{"tcp:80"}})
		for _, node := range control.AllNodes() {
			control.SetNodeCapMap(node.Key, tailcfg.NodeCapMap{"services/a1b2": {tailcfg.RawMessage(service)}})
		}
	default:
		return "what is " + words[0] + "?"
	}
	return "ok"
}

// outside lets helpers that were written for go test run without it.
type outside struct{ *testing.T }

func (outside) Cleanup(func())            {}
func (outside) Helper()                   {}
func (outside) Log(...any)                {}
func (outside) Logf(string, ...any)       {}
func (outside) Error(args ...any)         { log.Fatal(args...) }
func (outside) Errorf(f string, a ...any) { log.Fatalf(f, a...) }
func (outside) Fatal(args ...any)         { log.Fatal(args...) }
func (outside) Fatalf(f string, a ...any) { log.Fatalf(f, a...) }
