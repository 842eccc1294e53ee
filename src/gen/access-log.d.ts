import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace envoy. */
export namespace envoy {

    /** Namespace service. */
    namespace service {

        /** Namespace accesslog. */
        namespace accesslog {

            /** Namespace v3. */
            namespace v3 {

                /**
                 * Properties of a StreamAccessLogsResponse.
                 * @deprecated Use envoy.service.accesslog.v3.StreamAccessLogsResponse.$Properties instead.
                 */
                interface IStreamAccessLogsResponse extends envoy.service.accesslog.v3.StreamAccessLogsResponse.$Properties {
                }

                /** Represents a StreamAccessLogsResponse. */
                class StreamAccessLogsResponse {

                    /**
                     * Constructs a new StreamAccessLogsResponse.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.service.accesslog.v3.StreamAccessLogsResponse.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /**
                     * Encodes the specified StreamAccessLogsResponse message. Does not implicitly {@link envoy.service.accesslog.v3.StreamAccessLogsResponse.verify|verify} messages.
                     * @param message StreamAccessLogsResponse message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.service.accesslog.v3.StreamAccessLogsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a StreamAccessLogsResponse message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.service.accesslog.v3.StreamAccessLogsResponse & envoy.service.accesslog.v3.StreamAccessLogsResponse.$Shape} StreamAccessLogsResponse
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.service.accesslog.v3.StreamAccessLogsResponse & envoy.service.accesslog.v3.StreamAccessLogsResponse.$Shape;
                }

                namespace StreamAccessLogsResponse {

                    /** Properties of a StreamAccessLogsResponse. */
                    interface $Properties {

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a StreamAccessLogsResponse. */
                    type $Shape = envoy.service.accesslog.v3.StreamAccessLogsResponse.$Properties;
                }

                /**
                 * Properties of a StreamAccessLogsMessage.
                 * @deprecated Use envoy.service.accesslog.v3.StreamAccessLogsMessage.$Properties instead.
                 */
                interface IStreamAccessLogsMessage extends envoy.service.accesslog.v3.StreamAccessLogsMessage.$Properties {
                }

                /** Represents a StreamAccessLogsMessage. */
                class StreamAccessLogsMessage {

                    /**
                     * Constructs a new StreamAccessLogsMessage.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.service.accesslog.v3.StreamAccessLogsMessage.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** StreamAccessLogsMessage identifier. */
                    identifier?: (envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.$Properties|null);

                    /** StreamAccessLogsMessage httpLogs. */
                    httpLogs?: (envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries.$Properties|null);

                    /**
                     * Encodes the specified StreamAccessLogsMessage message. Does not implicitly {@link envoy.service.accesslog.v3.StreamAccessLogsMessage.verify|verify} messages.
                     * @param message StreamAccessLogsMessage message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.service.accesslog.v3.StreamAccessLogsMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a StreamAccessLogsMessage message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.service.accesslog.v3.StreamAccessLogsMessage & envoy.service.accesslog.v3.StreamAccessLogsMessage.$Shape} StreamAccessLogsMessage
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.service.accesslog.v3.StreamAccessLogsMessage & envoy.service.accesslog.v3.StreamAccessLogsMessage.$Shape;
                }

                namespace StreamAccessLogsMessage {

                    /** Properties of a StreamAccessLogsMessage. */
                    interface $Properties {

                        /** StreamAccessLogsMessage identifier */
                        identifier?: (envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.$Properties|null);

                        /** StreamAccessLogsMessage httpLogs */
                        httpLogs?: (envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a StreamAccessLogsMessage. */
                    type $Shape = {
                      identifier?: envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.$Shape|null;
                      httpLogs?: envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries.$Shape|null;
                      $unknowns?: Uint8Array[];
                    };

                    /**
                     * Properties of an Identifier.
                     * @deprecated Use envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.$Properties instead.
                     */
                    interface IIdentifier extends envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.$Properties {
                    }

                    /** Represents an Identifier. */
                    class Identifier {

                        /**
                         * Constructs a new Identifier.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Identifier logName. */
                        logName: string;

                        /**
                         * Encodes the specified Identifier message. Does not implicitly {@link envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.verify|verify} messages.
                         * @param message Identifier message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an Identifier message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier & envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.$Shape} Identifier
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier & envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.$Shape;
                    }

                    namespace Identifier {

                        /** Properties of an Identifier. */
                        interface $Properties {

                            /** Identifier logName */
                            logName?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an Identifier. */
                        type $Shape = envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier.$Properties;
                    }

                    /**
                     * Properties of a HTTPAccessLogEntries.
                     * @deprecated Use envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries.$Properties instead.
                     */
                    interface IHTTPAccessLogEntries extends envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries.$Properties {
                    }

                    /** Represents a HTTPAccessLogEntries. */
                    class HTTPAccessLogEntries {

                        /**
                         * Constructs a new HTTPAccessLogEntries.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** HTTPAccessLogEntries logEntry. */
                        logEntry: envoy.data.accesslog.v3.HTTPAccessLogEntry.$Properties[];

                        /**
                         * Encodes the specified HTTPAccessLogEntries message. Does not implicitly {@link envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries.verify|verify} messages.
                         * @param message HTTPAccessLogEntries message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a HTTPAccessLogEntries message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries & envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries.$Shape} HTTPAccessLogEntries
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries & envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries.$Shape;
                    }

                    namespace HTTPAccessLogEntries {

                        /** Properties of a HTTPAccessLogEntries. */
                        interface $Properties {

                            /** HTTPAccessLogEntries logEntry */
                            logEntry?: (envoy.data.accesslog.v3.HTTPAccessLogEntry.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a HTTPAccessLogEntries. */
                        type $Shape = {
                          logEntry?: envoy.data.accesslog.v3.HTTPAccessLogEntry.$Shape[]|null;
                          $unknowns?: Uint8Array[];
                        };
                    }
                }
            }
        }
    }

    /** Namespace data. */
    namespace data {

        /** Namespace accesslog. */
        namespace accesslog {

            /** Namespace v3. */
            namespace v3 {

                /**
                 * Properties of a HTTPAccessLogEntry.
                 * @deprecated Use envoy.data.accesslog.v3.HTTPAccessLogEntry.$Properties instead.
                 */
                interface IHTTPAccessLogEntry extends envoy.data.accesslog.v3.HTTPAccessLogEntry.$Properties {
                }

                /** Represents a HTTPAccessLogEntry. */
                class HTTPAccessLogEntry {

                    /**
                     * Constructs a new HTTPAccessLogEntry.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.data.accesslog.v3.HTTPAccessLogEntry.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** HTTPAccessLogEntry commonProperties. */
                    commonProperties?: (envoy.data.accesslog.v3.AccessLogCommon.$Properties|null);

                    /** HTTPAccessLogEntry request. */
                    request?: (envoy.data.accesslog.v3.HTTPRequestProperties.$Properties|null);

                    /** HTTPAccessLogEntry response. */
                    response?: (envoy.data.accesslog.v3.HTTPResponseProperties.$Properties|null);

                    /**
                     * Encodes the specified HTTPAccessLogEntry message. Does not implicitly {@link envoy.data.accesslog.v3.HTTPAccessLogEntry.verify|verify} messages.
                     * @param message HTTPAccessLogEntry message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.data.accesslog.v3.HTTPAccessLogEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a HTTPAccessLogEntry message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.data.accesslog.v3.HTTPAccessLogEntry & envoy.data.accesslog.v3.HTTPAccessLogEntry.$Shape} HTTPAccessLogEntry
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.data.accesslog.v3.HTTPAccessLogEntry & envoy.data.accesslog.v3.HTTPAccessLogEntry.$Shape;
                }

                namespace HTTPAccessLogEntry {

                    /** Properties of a HTTPAccessLogEntry. */
                    interface $Properties {

                        /** HTTPAccessLogEntry commonProperties */
                        commonProperties?: (envoy.data.accesslog.v3.AccessLogCommon.$Properties|null);

                        /** HTTPAccessLogEntry request */
                        request?: (envoy.data.accesslog.v3.HTTPRequestProperties.$Properties|null);

                        /** HTTPAccessLogEntry response */
                        response?: (envoy.data.accesslog.v3.HTTPResponseProperties.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a HTTPAccessLogEntry. */
                    type $Shape = {
                      commonProperties?: envoy.data.accesslog.v3.AccessLogCommon.$Shape|null;
                      request?: envoy.data.accesslog.v3.HTTPRequestProperties.$Shape|null;
                      response?: envoy.data.accesslog.v3.HTTPResponseProperties.$Shape|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of an AccessLogCommon.
                 * @deprecated Use envoy.data.accesslog.v3.AccessLogCommon.$Properties instead.
                 */
                interface IAccessLogCommon extends envoy.data.accesslog.v3.AccessLogCommon.$Properties {
                }

                /** Represents an AccessLogCommon. */
                class AccessLogCommon {

                    /**
                     * Constructs a new AccessLogCommon.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.data.accesslog.v3.AccessLogCommon.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** AccessLogCommon startTime. */
                    startTime?: (google.protobuf.Timestamp.$Properties|null);

                    /** AccessLogCommon timeToFirstUpstreamRxByte. */
                    timeToFirstUpstreamRxByte?: (google.protobuf.Duration.$Properties|null);

                    /** AccessLogCommon timeToFirstDownstreamTxByte. */
                    timeToFirstDownstreamTxByte?: (google.protobuf.Duration.$Properties|null);

                    /** AccessLogCommon timeToLastDownstreamTxByte. */
                    timeToLastDownstreamTxByte?: (google.protobuf.Duration.$Properties|null);

                    /** AccessLogCommon upstreamCluster. */
                    upstreamCluster: string;

                    /** AccessLogCommon metadata. */
                    metadata?: (envoy.data.accesslog.v3.AccessLogCommon.Metadata.$Properties|null);

                    /** AccessLogCommon routeName. */
                    routeName: string;

                    /** AccessLogCommon customTags. */
                    customTags: { [k: string]: string };

                    /** AccessLogCommon duration. */
                    duration?: (google.protobuf.Duration.$Properties|null);

                    /** AccessLogCommon upstreamRequestAttemptCount. */
                    upstreamRequestAttemptCount: number;

                    /** AccessLogCommon streamId. */
                    streamId: string;

                    /** AccessLogCommon intermediateLogEntry. */
                    intermediateLogEntry: boolean;

                    /**
                     * Encodes the specified AccessLogCommon message. Does not implicitly {@link envoy.data.accesslog.v3.AccessLogCommon.verify|verify} messages.
                     * @param message AccessLogCommon message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.data.accesslog.v3.AccessLogCommon.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an AccessLogCommon message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.data.accesslog.v3.AccessLogCommon & envoy.data.accesslog.v3.AccessLogCommon.$Shape} AccessLogCommon
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.data.accesslog.v3.AccessLogCommon & envoy.data.accesslog.v3.AccessLogCommon.$Shape;
                }

                namespace AccessLogCommon {

                    /** Properties of an AccessLogCommon. */
                    interface $Properties {

                        /** AccessLogCommon startTime */
                        startTime?: (google.protobuf.Timestamp.$Properties|null);

                        /** AccessLogCommon timeToFirstUpstreamRxByte */
                        timeToFirstUpstreamRxByte?: (google.protobuf.Duration.$Properties|null);

                        /** AccessLogCommon timeToFirstDownstreamTxByte */
                        timeToFirstDownstreamTxByte?: (google.protobuf.Duration.$Properties|null);

                        /** AccessLogCommon timeToLastDownstreamTxByte */
                        timeToLastDownstreamTxByte?: (google.protobuf.Duration.$Properties|null);

                        /** AccessLogCommon upstreamCluster */
                        upstreamCluster?: (string|null);

                        /** AccessLogCommon metadata */
                        metadata?: (envoy.data.accesslog.v3.AccessLogCommon.Metadata.$Properties|null);

                        /** AccessLogCommon routeName */
                        routeName?: (string|null);

                        /** AccessLogCommon customTags */
                        customTags?: ({ [k: string]: string }|null);

                        /** AccessLogCommon duration */
                        duration?: (google.protobuf.Duration.$Properties|null);

                        /** AccessLogCommon upstreamRequestAttemptCount */
                        upstreamRequestAttemptCount?: (number|null);

                        /** AccessLogCommon streamId */
                        streamId?: (string|null);

                        /** AccessLogCommon intermediateLogEntry */
                        intermediateLogEntry?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an AccessLogCommon. */
                    type $Shape = {
                      startTime?: google.protobuf.Timestamp.$Shape|null;
                      timeToFirstUpstreamRxByte?: google.protobuf.Duration.$Shape|null;
                      timeToFirstDownstreamTxByte?: google.protobuf.Duration.$Shape|null;
                      timeToLastDownstreamTxByte?: google.protobuf.Duration.$Shape|null;
                      upstreamCluster?: string|null;
                      metadata?: envoy.data.accesslog.v3.AccessLogCommon.Metadata.$Shape|null;
                      routeName?: string|null;
                      customTags?: { [k: string]: string }|null;
                      duration?: google.protobuf.Duration.$Shape|null;
                      upstreamRequestAttemptCount?: number|null;
                      streamId?: string|null;
                      intermediateLogEntry?: boolean|null;
                      $unknowns?: Uint8Array[];
                    };

                    /**
                     * Properties of a Metadata.
                     * @deprecated Use envoy.data.accesslog.v3.AccessLogCommon.Metadata.$Properties instead.
                     */
                    interface IMetadata extends envoy.data.accesslog.v3.AccessLogCommon.Metadata.$Properties {
                    }

                    /** Represents a Metadata. */
                    class Metadata {

                        /**
                         * Constructs a new Metadata.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: envoy.data.accesslog.v3.AccessLogCommon.Metadata.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Metadata filterMetadata. */
                        filterMetadata: { [k: string]: google.protobuf.Struct.$Properties };

                        /**
                         * Encodes the specified Metadata message. Does not implicitly {@link envoy.data.accesslog.v3.AccessLogCommon.Metadata.verify|verify} messages.
                         * @param message Metadata message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: envoy.data.accesslog.v3.AccessLogCommon.Metadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Metadata message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {envoy.data.accesslog.v3.AccessLogCommon.Metadata & envoy.data.accesslog.v3.AccessLogCommon.Metadata.$Shape} Metadata
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.data.accesslog.v3.AccessLogCommon.Metadata & envoy.data.accesslog.v3.AccessLogCommon.Metadata.$Shape;
                    }

                    namespace Metadata {

                        /** Properties of a Metadata. */
                        interface $Properties {

                            /** Metadata filterMetadata */
                            filterMetadata?: ({ [k: string]: google.protobuf.Struct.$Properties }|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a Metadata. */
                        type $Shape = {
                          filterMetadata?: { [k: string]: google.protobuf.Struct.$Shape }|null;
                          $unknowns?: Uint8Array[];
                        };
                    }
                }

                /**
                 * Properties of a HTTPRequestProperties.
                 * @deprecated Use envoy.data.accesslog.v3.HTTPRequestProperties.$Properties instead.
                 */
                interface IHTTPRequestProperties extends envoy.data.accesslog.v3.HTTPRequestProperties.$Properties {
                }

                /** Represents a HTTPRequestProperties. */
                class HTTPRequestProperties {

                    /**
                     * Constructs a new HTTPRequestProperties.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.data.accesslog.v3.HTTPRequestProperties.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** HTTPRequestProperties requestId. */
                    requestId: string;

                    /**
                     * Encodes the specified HTTPRequestProperties message. Does not implicitly {@link envoy.data.accesslog.v3.HTTPRequestProperties.verify|verify} messages.
                     * @param message HTTPRequestProperties message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.data.accesslog.v3.HTTPRequestProperties.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a HTTPRequestProperties message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.data.accesslog.v3.HTTPRequestProperties & envoy.data.accesslog.v3.HTTPRequestProperties.$Shape} HTTPRequestProperties
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.data.accesslog.v3.HTTPRequestProperties & envoy.data.accesslog.v3.HTTPRequestProperties.$Shape;
                }

                namespace HTTPRequestProperties {

                    /** Properties of a HTTPRequestProperties. */
                    interface $Properties {

                        /** HTTPRequestProperties requestId */
                        requestId?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a HTTPRequestProperties. */
                    type $Shape = envoy.data.accesslog.v3.HTTPRequestProperties.$Properties;
                }

                /**
                 * Properties of a HTTPResponseProperties.
                 * @deprecated Use envoy.data.accesslog.v3.HTTPResponseProperties.$Properties instead.
                 */
                interface IHTTPResponseProperties extends envoy.data.accesslog.v3.HTTPResponseProperties.$Properties {
                }

                /** Represents a HTTPResponseProperties. */
                class HTTPResponseProperties {

                    /**
                     * Constructs a new HTTPResponseProperties.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.data.accesslog.v3.HTTPResponseProperties.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** HTTPResponseProperties responseCode. */
                    responseCode?: (google.protobuf.UInt32Value.$Properties|null);

                    /** HTTPResponseProperties responseCodeDetails. */
                    responseCodeDetails: string;

                    /**
                     * Encodes the specified HTTPResponseProperties message. Does not implicitly {@link envoy.data.accesslog.v3.HTTPResponseProperties.verify|verify} messages.
                     * @param message HTTPResponseProperties message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.data.accesslog.v3.HTTPResponseProperties.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a HTTPResponseProperties message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.data.accesslog.v3.HTTPResponseProperties & envoy.data.accesslog.v3.HTTPResponseProperties.$Shape} HTTPResponseProperties
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.data.accesslog.v3.HTTPResponseProperties & envoy.data.accesslog.v3.HTTPResponseProperties.$Shape;
                }

                namespace HTTPResponseProperties {

                    /** Properties of a HTTPResponseProperties. */
                    interface $Properties {

                        /** HTTPResponseProperties responseCode */
                        responseCode?: (google.protobuf.UInt32Value.$Properties|null);

                        /** HTTPResponseProperties responseCodeDetails */
                        responseCodeDetails?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a HTTPResponseProperties. */
                    type $Shape = envoy.data.accesslog.v3.HTTPResponseProperties.$Properties;
                }
            }
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of a Duration.
         * @deprecated Use google.protobuf.Duration.$Properties instead.
         */
        interface IDuration extends google.protobuf.Duration.$Properties {
        }

        /** Represents a Duration. */
        class Duration {

            /**
             * Constructs a new Duration.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Duration.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Duration seconds. */
            seconds: number;

            /** Duration nanos. */
            nanos: number;

            /**
             * Encodes the specified Duration message. Does not implicitly {@link google.protobuf.Duration.verify|verify} messages.
             * @param message Duration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Duration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Duration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Duration & google.protobuf.Duration.$Shape} Duration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Duration & google.protobuf.Duration.$Shape;
        }

        namespace Duration {

            /** Properties of a Duration. */
            interface $Properties {

                /** Duration seconds */
                seconds?: (number|null);

                /** Duration nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Duration. */
            type $Shape = google.protobuf.Duration.$Properties;
        }

        /**
         * Properties of a Struct.
         * @deprecated Use google.protobuf.Struct.$Properties instead.
         */
        interface IStruct extends google.protobuf.Struct.$Properties {
        }

        /** Represents a Struct. */
        class Struct {

            /**
             * Constructs a new Struct.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Struct.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Struct fields. */
            fields: { [k: string]: google.protobuf.Value.$Properties };

            /**
             * Encodes the specified Struct message. Does not implicitly {@link google.protobuf.Struct.verify|verify} messages.
             * @param message Struct message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Struct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Struct message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Struct & google.protobuf.Struct.$Shape} Struct
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Struct & google.protobuf.Struct.$Shape;
        }

        namespace Struct {

            /** Properties of a Struct. */
            interface $Properties {

                /** Struct fields */
                fields?: ({ [k: string]: google.protobuf.Value.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Struct. */
            type $Shape = {
              fields?: { [k: string]: google.protobuf.Value.$Shape }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Value.
         * @deprecated Use google.protobuf.Value.$Properties instead.
         */
        interface IValue extends google.protobuf.Value.$Properties {
        }

        /** Represents a Value. */
        class Value {

            /**
             * Constructs a new Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Value nullValue. */
            nullValue?: (google.protobuf.NullValue|null);

            /** Value numberValue. */
            numberValue?: (number|null);

            /** Value stringValue. */
            stringValue?: (string|null);

            /** Value boolValue. */
            boolValue?: (boolean|null);

            /** Value structValue. */
            structValue?: (google.protobuf.Struct.$Properties|null);

            /** Value listValue. */
            listValue?: (google.protobuf.ListValue.$Properties|null);

            /** Value kind. */
            kind?: ("nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue");

            /**
             * Encodes the specified Value message. Does not implicitly {@link google.protobuf.Value.verify|verify} messages.
             * @param message Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Value & google.protobuf.Value.$Shape} Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Value & google.protobuf.Value.$Shape;
        }

        namespace Value {

            /** Properties of a Value. */
            interface $Properties {

                /** Value nullValue */
                nullValue?: (google.protobuf.NullValue|null);

                /** Value numberValue */
                numberValue?: (number|null);

                /** Value stringValue */
                stringValue?: (string|null);

                /** Value boolValue */
                boolValue?: (boolean|null);

                /** Value structValue */
                structValue?: (google.protobuf.Struct.$Properties|null);

                /** Value listValue */
                listValue?: (google.protobuf.ListValue.$Properties|null);

                /** Value kind */
                kind?: ("nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Value. */
            type $Shape = {
              nullValue?: google.protobuf.NullValue|null;
              numberValue?: number|null;
              stringValue?: string|null;
              boolValue?: boolean|null;
              structValue?: google.protobuf.Struct.$Shape|null;
              listValue?: google.protobuf.ListValue.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "nullValue"; nullValue: google.protobuf.NullValue; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "numberValue"; nullValue?: null; numberValue: number; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "stringValue"; nullValue?: null; numberValue?: null; stringValue: string; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "boolValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue: boolean; structValue?: null; listValue?: null }|{ kind?: "structValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue: google.protobuf.Struct.$Shape; listValue?: null }|{ kind?: "listValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue: google.protobuf.ListValue.$Shape })
            );
        }

        /** NullValue enum. */
        enum NullValue {

            /** NULL_VALUE value */
            NULL_VALUE = 0
        }

        /**
         * Properties of a ListValue.
         * @deprecated Use google.protobuf.ListValue.$Properties instead.
         */
        interface IListValue extends google.protobuf.ListValue.$Properties {
        }

        /** Represents a ListValue. */
        class ListValue {

            /**
             * Constructs a new ListValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.ListValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListValue values. */
            values: google.protobuf.Value.$Properties[];

            /**
             * Encodes the specified ListValue message. Does not implicitly {@link google.protobuf.ListValue.verify|verify} messages.
             * @param message ListValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.ListValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.ListValue & google.protobuf.ListValue.$Shape} ListValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.ListValue & google.protobuf.ListValue.$Shape;
        }

        namespace ListValue {

            /** Properties of a ListValue. */
            interface $Properties {

                /** ListValue values */
                values?: (google.protobuf.Value.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListValue. */
            type $Shape = {
              values?: google.protobuf.Value.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Timestamp.
         * @deprecated Use google.protobuf.Timestamp.$Properties instead.
         */
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }

        /** Represents a Timestamp. */
        class Timestamp {

            /**
             * Constructs a new Timestamp.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Timestamp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Timestamp seconds. */
            seconds: number;

            /** Timestamp nanos. */
            nanos: number;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @param message Timestamp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
        }

        namespace Timestamp {

            /** Properties of a Timestamp. */
            interface $Properties {

                /** Timestamp seconds */
                seconds?: (number|null);

                /** Timestamp nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Timestamp. */
            type $Shape = google.protobuf.Timestamp.$Properties;
        }

        /**
         * Properties of a DoubleValue.
         * @deprecated Use google.protobuf.DoubleValue.$Properties instead.
         */
        interface IDoubleValue extends google.protobuf.DoubleValue.$Properties {
        }

        /** Represents a DoubleValue. */
        class DoubleValue {

            /**
             * Constructs a new DoubleValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.DoubleValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DoubleValue value. */
            value: number;

            /**
             * Encodes the specified DoubleValue message. Does not implicitly {@link google.protobuf.DoubleValue.verify|verify} messages.
             * @param message DoubleValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.DoubleValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DoubleValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape} DoubleValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape;
        }

        namespace DoubleValue {

            /** Properties of a DoubleValue. */
            interface $Properties {

                /** DoubleValue value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DoubleValue. */
            type $Shape = google.protobuf.DoubleValue.$Properties;
        }

        /**
         * Properties of a FloatValue.
         * @deprecated Use google.protobuf.FloatValue.$Properties instead.
         */
        interface IFloatValue extends google.protobuf.FloatValue.$Properties {
        }

        /** Represents a FloatValue. */
        class FloatValue {

            /**
             * Constructs a new FloatValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.FloatValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FloatValue value. */
            value: number;

            /**
             * Encodes the specified FloatValue message. Does not implicitly {@link google.protobuf.FloatValue.verify|verify} messages.
             * @param message FloatValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.FloatValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FloatValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape} FloatValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape;
        }

        namespace FloatValue {

            /** Properties of a FloatValue. */
            interface $Properties {

                /** FloatValue value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FloatValue. */
            type $Shape = google.protobuf.FloatValue.$Properties;
        }

        /**
         * Properties of an Int64Value.
         * @deprecated Use google.protobuf.Int64Value.$Properties instead.
         */
        interface IInt64Value extends google.protobuf.Int64Value.$Properties {
        }

        /** Represents an Int64Value. */
        class Int64Value {

            /**
             * Constructs a new Int64Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Int64Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Int64Value value. */
            value: number;

            /**
             * Encodes the specified Int64Value message. Does not implicitly {@link google.protobuf.Int64Value.verify|verify} messages.
             * @param message Int64Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Int64Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Int64Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape} Int64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape;
        }

        namespace Int64Value {

            /** Properties of an Int64Value. */
            interface $Properties {

                /** Int64Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Int64Value. */
            type $Shape = google.protobuf.Int64Value.$Properties;
        }

        /**
         * Properties of a UInt64Value.
         * @deprecated Use google.protobuf.UInt64Value.$Properties instead.
         */
        interface IUInt64Value extends google.protobuf.UInt64Value.$Properties {
        }

        /** Represents a UInt64Value. */
        class UInt64Value {

            /**
             * Constructs a new UInt64Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.UInt64Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UInt64Value value. */
            value: number;

            /**
             * Encodes the specified UInt64Value message. Does not implicitly {@link google.protobuf.UInt64Value.verify|verify} messages.
             * @param message UInt64Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.UInt64Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a UInt64Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape} UInt64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape;
        }

        namespace UInt64Value {

            /** Properties of a UInt64Value. */
            interface $Properties {

                /** UInt64Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a UInt64Value. */
            type $Shape = google.protobuf.UInt64Value.$Properties;
        }

        /**
         * Properties of an Int32Value.
         * @deprecated Use google.protobuf.Int32Value.$Properties instead.
         */
        interface IInt32Value extends google.protobuf.Int32Value.$Properties {
        }

        /** Represents an Int32Value. */
        class Int32Value {

            /**
             * Constructs a new Int32Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Int32Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Int32Value value. */
            value: number;

            /**
             * Encodes the specified Int32Value message. Does not implicitly {@link google.protobuf.Int32Value.verify|verify} messages.
             * @param message Int32Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Int32Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Int32Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape} Int32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape;
        }

        namespace Int32Value {

            /** Properties of an Int32Value. */
            interface $Properties {

                /** Int32Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Int32Value. */
            type $Shape = google.protobuf.Int32Value.$Properties;
        }

        /**
         * Properties of a UInt32Value.
         * @deprecated Use google.protobuf.UInt32Value.$Properties instead.
         */
        interface IUInt32Value extends google.protobuf.UInt32Value.$Properties {
        }

        /** Represents a UInt32Value. */
        class UInt32Value {

            /**
             * Constructs a new UInt32Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.UInt32Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UInt32Value value. */
            value: number;

            /**
             * Encodes the specified UInt32Value message. Does not implicitly {@link google.protobuf.UInt32Value.verify|verify} messages.
             * @param message UInt32Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.UInt32Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a UInt32Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape} UInt32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape;
        }

        namespace UInt32Value {

            /** Properties of a UInt32Value. */
            interface $Properties {

                /** UInt32Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a UInt32Value. */
            type $Shape = google.protobuf.UInt32Value.$Properties;
        }

        /**
         * Properties of a BoolValue.
         * @deprecated Use google.protobuf.BoolValue.$Properties instead.
         */
        interface IBoolValue extends google.protobuf.BoolValue.$Properties {
        }

        /** Represents a BoolValue. */
        class BoolValue {

            /**
             * Constructs a new BoolValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.BoolValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BoolValue value. */
            value: boolean;

            /**
             * Encodes the specified BoolValue message. Does not implicitly {@link google.protobuf.BoolValue.verify|verify} messages.
             * @param message BoolValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.BoolValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BoolValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape} BoolValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape;
        }

        namespace BoolValue {

            /** Properties of a BoolValue. */
            interface $Properties {

                /** BoolValue value */
                value?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BoolValue. */
            type $Shape = google.protobuf.BoolValue.$Properties;
        }

        /**
         * Properties of a StringValue.
         * @deprecated Use google.protobuf.StringValue.$Properties instead.
         */
        interface IStringValue extends google.protobuf.StringValue.$Properties {
        }

        /** Represents a StringValue. */
        class StringValue {

            /**
             * Constructs a new StringValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.StringValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StringValue value. */
            value: string;

            /**
             * Encodes the specified StringValue message. Does not implicitly {@link google.protobuf.StringValue.verify|verify} messages.
             * @param message StringValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.StringValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StringValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.StringValue & google.protobuf.StringValue.$Shape} StringValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.StringValue & google.protobuf.StringValue.$Shape;
        }

        namespace StringValue {

            /** Properties of a StringValue. */
            interface $Properties {

                /** StringValue value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StringValue. */
            type $Shape = google.protobuf.StringValue.$Properties;
        }

        /**
         * Properties of a BytesValue.
         * @deprecated Use google.protobuf.BytesValue.$Properties instead.
         */
        interface IBytesValue extends google.protobuf.BytesValue.$Properties {
        }

        /** Represents a BytesValue. */
        class BytesValue {

            /**
             * Constructs a new BytesValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.BytesValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BytesValue value. */
            value: Uint8Array;

            /**
             * Encodes the specified BytesValue message. Does not implicitly {@link google.protobuf.BytesValue.verify|verify} messages.
             * @param message BytesValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.BytesValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BytesValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape} BytesValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape;
        }

        namespace BytesValue {

            /** Properties of a BytesValue. */
            interface $Properties {

                /** BytesValue value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BytesValue. */
            type $Shape = google.protobuf.BytesValue.$Properties;
        }
    }
}
