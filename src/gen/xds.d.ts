import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace envoy. */
export namespace envoy {

    /** Namespace service. */
    namespace service {

        /** Namespace discovery. */
        namespace discovery {

            /** Namespace v3. */
            namespace v3 {

                /**
                 * Properties of a DiscoveryRequest.
                 * @deprecated Use envoy.service.discovery.v3.DiscoveryRequest.$Properties instead.
                 */
                interface IDiscoveryRequest extends envoy.service.discovery.v3.DiscoveryRequest.$Properties {
                }

                /** Represents a DiscoveryRequest. */
                class DiscoveryRequest {

                    /**
                     * Constructs a new DiscoveryRequest.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.service.discovery.v3.DiscoveryRequest.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** DiscoveryRequest version_info. */
                    version_info: string;

                    /** DiscoveryRequest node. */
                    node?: (envoy.config.core.v3.Node.$Properties|null);

                    /** DiscoveryRequest resource_names. */
                    resource_names: string[];

                    /** DiscoveryRequest type_url. */
                    type_url: string;

                    /** DiscoveryRequest response_nonce. */
                    response_nonce: string;

                    /** DiscoveryRequest error_detail. */
                    error_detail?: (google.rpc.Status.$Properties|null);

                    /**
                     * Encodes the specified DiscoveryRequest message. Does not implicitly {@link envoy.service.discovery.v3.DiscoveryRequest.verify|verify} messages.
                     * @param message DiscoveryRequest message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.service.discovery.v3.DiscoveryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a DiscoveryRequest message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.service.discovery.v3.DiscoveryRequest & envoy.service.discovery.v3.DiscoveryRequest.$Shape} DiscoveryRequest
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.service.discovery.v3.DiscoveryRequest & envoy.service.discovery.v3.DiscoveryRequest.$Shape;

                    /**
                     * Creates a DiscoveryRequest message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns DiscoveryRequest
                     */
                    static fromObject(object: { [k: string]: any }): envoy.service.discovery.v3.DiscoveryRequest;

                    /**
                     * Creates a plain object from a DiscoveryRequest message. Also converts values to other types if specified.
                     * @param message DiscoveryRequest
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.service.discovery.v3.DiscoveryRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this DiscoveryRequest to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace DiscoveryRequest {

                    /** Properties of a DiscoveryRequest. */
                    interface $Properties {

                        /** DiscoveryRequest version_info */
                        version_info?: (string|null);

                        /** DiscoveryRequest node */
                        node?: (envoy.config.core.v3.Node.$Properties|null);

                        /** DiscoveryRequest resource_names */
                        resource_names?: (string[]|null);

                        /** DiscoveryRequest type_url */
                        type_url?: (string|null);

                        /** DiscoveryRequest response_nonce */
                        response_nonce?: (string|null);

                        /** DiscoveryRequest error_detail */
                        error_detail?: (google.rpc.Status.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a DiscoveryRequest. */
                    type $Shape = envoy.service.discovery.v3.DiscoveryRequest.$Properties;
                }

                /**
                 * Properties of a DiscoveryResponse.
                 * @deprecated Use envoy.service.discovery.v3.DiscoveryResponse.$Properties instead.
                 */
                interface IDiscoveryResponse extends envoy.service.discovery.v3.DiscoveryResponse.$Properties {
                }

                /** Represents a DiscoveryResponse. */
                class DiscoveryResponse {

                    /**
                     * Constructs a new DiscoveryResponse.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.service.discovery.v3.DiscoveryResponse.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** DiscoveryResponse version_info. */
                    version_info: string;

                    /** DiscoveryResponse resources. */
                    resources: google.protobuf.Any.$Properties[];

                    /** DiscoveryResponse type_url. */
                    type_url: string;

                    /** DiscoveryResponse nonce. */
                    nonce: string;

                    /**
                     * Encodes the specified DiscoveryResponse message. Does not implicitly {@link envoy.service.discovery.v3.DiscoveryResponse.verify|verify} messages.
                     * @param message DiscoveryResponse message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.service.discovery.v3.DiscoveryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a DiscoveryResponse message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.service.discovery.v3.DiscoveryResponse & envoy.service.discovery.v3.DiscoveryResponse.$Shape} DiscoveryResponse
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.service.discovery.v3.DiscoveryResponse & envoy.service.discovery.v3.DiscoveryResponse.$Shape;

                    /**
                     * Creates a DiscoveryResponse message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns DiscoveryResponse
                     */
                    static fromObject(object: { [k: string]: any }): envoy.service.discovery.v3.DiscoveryResponse;

                    /**
                     * Creates a plain object from a DiscoveryResponse message. Also converts values to other types if specified.
                     * @param message DiscoveryResponse
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.service.discovery.v3.DiscoveryResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this DiscoveryResponse to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace DiscoveryResponse {

                    /** Properties of a DiscoveryResponse. */
                    interface $Properties {

                        /** DiscoveryResponse version_info */
                        version_info?: (string|null);

                        /** DiscoveryResponse resources */
                        resources?: (google.protobuf.Any.$Properties[]|null);

                        /** DiscoveryResponse type_url */
                        type_url?: (string|null);

                        /** DiscoveryResponse nonce */
                        nonce?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a DiscoveryResponse. */
                    type $Shape = envoy.service.discovery.v3.DiscoveryResponse.$Properties;
                }
            }
        }
    }

    /** Namespace config. */
    namespace config {

        /** Namespace core. */
        namespace core {

            /** Namespace v3. */
            namespace v3 {

                /** TrafficDirection enum. */
                enum TrafficDirection {

                    /** UNSPECIFIED value */
                    UNSPECIFIED = 0,

                    /** INBOUND value */
                    INBOUND = 1,

                    /** OUTBOUND value */
                    OUTBOUND = 2
                }

                /**
                 * Properties of a Node.
                 * @deprecated Use envoy.config.core.v3.Node.$Properties instead.
                 */
                interface INode extends envoy.config.core.v3.Node.$Properties {
                }

                /** Represents a Node. */
                class Node {

                    /**
                     * Constructs a new Node.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.Node.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Node id. */
                    id: string;

                    /** Node cluster. */
                    cluster: string;

                    /**
                     * Encodes the specified Node message. Does not implicitly {@link envoy.config.core.v3.Node.verify|verify} messages.
                     * @param message Node message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Node message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.Node & envoy.config.core.v3.Node.$Shape} Node
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.Node & envoy.config.core.v3.Node.$Shape;

                    /**
                     * Creates a Node message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Node
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.Node;

                    /**
                     * Creates a plain object from a Node message. Also converts values to other types if specified.
                     * @param message Node
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.Node, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Node to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Node {

                    /** Properties of a Node. */
                    interface $Properties {

                        /** Node id */
                        id?: (string|null);

                        /** Node cluster */
                        cluster?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Node. */
                    type $Shape = envoy.config.core.v3.Node.$Properties;
                }

                /**
                 * Properties of a Metadata.
                 * @deprecated Use envoy.config.core.v3.Metadata.$Properties instead.
                 */
                interface IMetadata extends envoy.config.core.v3.Metadata.$Properties {
                }

                /** Represents a Metadata. */
                class Metadata {

                    /**
                     * Constructs a new Metadata.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.Metadata.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Metadata filter_metadata. */
                    filter_metadata: { [k: string]: google.protobuf.Struct.$Properties };

                    /**
                     * Encodes the specified Metadata message. Does not implicitly {@link envoy.config.core.v3.Metadata.verify|verify} messages.
                     * @param message Metadata message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.Metadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Metadata message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.Metadata & envoy.config.core.v3.Metadata.$Shape} Metadata
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.Metadata & envoy.config.core.v3.Metadata.$Shape;

                    /**
                     * Creates a Metadata message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Metadata
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.Metadata;

                    /**
                     * Creates a plain object from a Metadata message. Also converts values to other types if specified.
                     * @param message Metadata
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.Metadata, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Metadata to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Metadata {

                    /** Properties of a Metadata. */
                    interface $Properties {

                        /** Metadata filter_metadata */
                        filter_metadata?: ({ [k: string]: google.protobuf.Struct.$Properties }|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Metadata. */
                    type $Shape = {
                      filter_metadata?: { [k: string]: google.protobuf.Struct.$Shape }|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a HeaderValue.
                 * @deprecated Use envoy.config.core.v3.HeaderValue.$Properties instead.
                 */
                interface IHeaderValue extends envoy.config.core.v3.HeaderValue.$Properties {
                }

                /** Represents a HeaderValue. */
                class HeaderValue {

                    /**
                     * Constructs a new HeaderValue.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.HeaderValue.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** HeaderValue key. */
                    key: string;

                    /** HeaderValue value. */
                    value: string;

                    /**
                     * Encodes the specified HeaderValue message. Does not implicitly {@link envoy.config.core.v3.HeaderValue.verify|verify} messages.
                     * @param message HeaderValue message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.HeaderValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a HeaderValue message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.HeaderValue & envoy.config.core.v3.HeaderValue.$Shape} HeaderValue
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.HeaderValue & envoy.config.core.v3.HeaderValue.$Shape;

                    /**
                     * Creates a HeaderValue message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns HeaderValue
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.HeaderValue;

                    /**
                     * Creates a plain object from a HeaderValue message. Also converts values to other types if specified.
                     * @param message HeaderValue
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.HeaderValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this HeaderValue to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace HeaderValue {

                    /** Properties of a HeaderValue. */
                    interface $Properties {

                        /** HeaderValue key */
                        key?: (string|null);

                        /** HeaderValue value */
                        value?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a HeaderValue. */
                    type $Shape = envoy.config.core.v3.HeaderValue.$Properties;
                }

                /**
                 * Properties of a HeaderValueOption.
                 * @deprecated Use envoy.config.core.v3.HeaderValueOption.$Properties instead.
                 */
                interface IHeaderValueOption extends envoy.config.core.v3.HeaderValueOption.$Properties {
                }

                /** Represents a HeaderValueOption. */
                class HeaderValueOption {

                    /**
                     * Constructs a new HeaderValueOption.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.HeaderValueOption.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** HeaderValueOption header. */
                    header?: (envoy.config.core.v3.HeaderValue.$Properties|null);

                    /** HeaderValueOption append_action. */
                    append_action: envoy.config.core.v3.HeaderValueOption.HeaderAppendAction;

                    /**
                     * Encodes the specified HeaderValueOption message. Does not implicitly {@link envoy.config.core.v3.HeaderValueOption.verify|verify} messages.
                     * @param message HeaderValueOption message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.HeaderValueOption.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a HeaderValueOption message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.HeaderValueOption & envoy.config.core.v3.HeaderValueOption.$Shape} HeaderValueOption
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.HeaderValueOption & envoy.config.core.v3.HeaderValueOption.$Shape;

                    /**
                     * Creates a HeaderValueOption message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns HeaderValueOption
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.HeaderValueOption;

                    /**
                     * Creates a plain object from a HeaderValueOption message. Also converts values to other types if specified.
                     * @param message HeaderValueOption
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.HeaderValueOption, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this HeaderValueOption to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace HeaderValueOption {

                    /** Properties of a HeaderValueOption. */
                    interface $Properties {

                        /** HeaderValueOption header */
                        header?: (envoy.config.core.v3.HeaderValue.$Properties|null);

                        /** HeaderValueOption append_action */
                        append_action?: (envoy.config.core.v3.HeaderValueOption.HeaderAppendAction|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a HeaderValueOption. */
                    type $Shape = envoy.config.core.v3.HeaderValueOption.$Properties;

                    /** HeaderAppendAction enum. */
                    enum HeaderAppendAction {

                        /** APPEND_IF_EXISTS_OR_ADD value */
                        APPEND_IF_EXISTS_OR_ADD = 0,

                        /** ADD_IF_ABSENT value */
                        ADD_IF_ABSENT = 1,

                        /** OVERWRITE_IF_EXISTS_OR_ADD value */
                        OVERWRITE_IF_EXISTS_OR_ADD = 2,

                        /** OVERWRITE_IF_EXISTS value */
                        OVERWRITE_IF_EXISTS = 3
                    }
                }

                /**
                 * Properties of a DataSource.
                 * @deprecated Use envoy.config.core.v3.DataSource.$Properties instead.
                 */
                interface IDataSource extends envoy.config.core.v3.DataSource.$Properties {
                }

                /** Represents a DataSource. */
                class DataSource {

                    /**
                     * Constructs a new DataSource.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.DataSource.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** DataSource inline_string. */
                    inline_string?: (string|null);

                    /** DataSource specifier. */
                    specifier?: "inline_string";

                    /**
                     * Encodes the specified DataSource message. Does not implicitly {@link envoy.config.core.v3.DataSource.verify|verify} messages.
                     * @param message DataSource message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.DataSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a DataSource message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.DataSource & envoy.config.core.v3.DataSource.$Shape} DataSource
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.DataSource & envoy.config.core.v3.DataSource.$Shape;

                    /**
                     * Creates a DataSource message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns DataSource
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.DataSource;

                    /**
                     * Creates a plain object from a DataSource message. Also converts values to other types if specified.
                     * @param message DataSource
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.DataSource, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this DataSource to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace DataSource {

                    /** Properties of a DataSource. */
                    interface $Properties {

                        /** DataSource inline_string */
                        inline_string?: (string|null);

                        /** DataSource specifier */
                        specifier?: "inline_string";

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a DataSource. */
                    type $Shape = {
                      inline_string?: string|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ specifier?: undefined; inline_string?: null }|{ specifier?: "inline_string"; inline_string: string })
                    );
                }

                /**
                 * Properties of a TransportSocket.
                 * @deprecated Use envoy.config.core.v3.TransportSocket.$Properties instead.
                 */
                interface ITransportSocket extends envoy.config.core.v3.TransportSocket.$Properties {
                }

                /** Represents a TransportSocket. */
                class TransportSocket {

                    /**
                     * Constructs a new TransportSocket.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.TransportSocket.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** TransportSocket name. */
                    name: string;

                    /** TransportSocket typed_config. */
                    typed_config?: (google.protobuf.Any.$Properties|null);

                    /**
                     * Encodes the specified TransportSocket message. Does not implicitly {@link envoy.config.core.v3.TransportSocket.verify|verify} messages.
                     * @param message TransportSocket message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.TransportSocket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a TransportSocket message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.TransportSocket & envoy.config.core.v3.TransportSocket.$Shape} TransportSocket
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.TransportSocket & envoy.config.core.v3.TransportSocket.$Shape;

                    /**
                     * Creates a TransportSocket message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns TransportSocket
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.TransportSocket;

                    /**
                     * Creates a plain object from a TransportSocket message. Also converts values to other types if specified.
                     * @param message TransportSocket
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.TransportSocket, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this TransportSocket to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace TransportSocket {

                    /** Properties of a TransportSocket. */
                    interface $Properties {

                        /** TransportSocket name */
                        name?: (string|null);

                        /** TransportSocket typed_config */
                        typed_config?: (google.protobuf.Any.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a TransportSocket. */
                    type $Shape = envoy.config.core.v3.TransportSocket.$Properties;
                }

                /** ApiVersion enum. */
                enum ApiVersion {

                    /** AUTO value */
                    AUTO = 0,

                    /** V2 value */
                    V2 = 1,

                    /** V3 value */
                    V3 = 2
                }

                /**
                 * Properties of an AggregatedConfigSource.
                 * @deprecated Use envoy.config.core.v3.AggregatedConfigSource.$Properties instead.
                 */
                interface IAggregatedConfigSource extends envoy.config.core.v3.AggregatedConfigSource.$Properties {
                }

                /** Represents an AggregatedConfigSource. */
                class AggregatedConfigSource {

                    /**
                     * Constructs a new AggregatedConfigSource.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.AggregatedConfigSource.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /**
                     * Encodes the specified AggregatedConfigSource message. Does not implicitly {@link envoy.config.core.v3.AggregatedConfigSource.verify|verify} messages.
                     * @param message AggregatedConfigSource message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.AggregatedConfigSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an AggregatedConfigSource message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.AggregatedConfigSource & envoy.config.core.v3.AggregatedConfigSource.$Shape} AggregatedConfigSource
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.AggregatedConfigSource & envoy.config.core.v3.AggregatedConfigSource.$Shape;

                    /**
                     * Creates an AggregatedConfigSource message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns AggregatedConfigSource
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.AggregatedConfigSource;

                    /**
                     * Creates a plain object from an AggregatedConfigSource message. Also converts values to other types if specified.
                     * @param message AggregatedConfigSource
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.AggregatedConfigSource, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this AggregatedConfigSource to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace AggregatedConfigSource {

                    /** Properties of an AggregatedConfigSource. */
                    interface $Properties {

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an AggregatedConfigSource. */
                    type $Shape = envoy.config.core.v3.AggregatedConfigSource.$Properties;
                }

                /**
                 * Properties of a ConfigSource.
                 * @deprecated Use envoy.config.core.v3.ConfigSource.$Properties instead.
                 */
                interface IConfigSource extends envoy.config.core.v3.ConfigSource.$Properties {
                }

                /** Represents a ConfigSource. */
                class ConfigSource {

                    /**
                     * Constructs a new ConfigSource.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.ConfigSource.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** ConfigSource ads. */
                    ads?: (envoy.config.core.v3.AggregatedConfigSource.$Properties|null);

                    /** ConfigSource initial_fetch_timeout. */
                    initial_fetch_timeout?: (google.protobuf.Duration.$Properties|null);

                    /** ConfigSource resource_api_version. */
                    resource_api_version: envoy.config.core.v3.ApiVersion;

                    /** ConfigSource config_source_specifier. */
                    config_source_specifier?: "ads";

                    /**
                     * Encodes the specified ConfigSource message. Does not implicitly {@link envoy.config.core.v3.ConfigSource.verify|verify} messages.
                     * @param message ConfigSource message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.ConfigSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ConfigSource message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.ConfigSource & envoy.config.core.v3.ConfigSource.$Shape} ConfigSource
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.ConfigSource & envoy.config.core.v3.ConfigSource.$Shape;

                    /**
                     * Creates a ConfigSource message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ConfigSource
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.ConfigSource;

                    /**
                     * Creates a plain object from a ConfigSource message. Also converts values to other types if specified.
                     * @param message ConfigSource
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.ConfigSource, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ConfigSource to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ConfigSource {

                    /** Properties of a ConfigSource. */
                    interface $Properties {

                        /** ConfigSource ads */
                        ads?: (envoy.config.core.v3.AggregatedConfigSource.$Properties|null);

                        /** ConfigSource initial_fetch_timeout */
                        initial_fetch_timeout?: (google.protobuf.Duration.$Properties|null);

                        /** ConfigSource resource_api_version */
                        resource_api_version?: (envoy.config.core.v3.ApiVersion|null);

                        /** ConfigSource config_source_specifier */
                        config_source_specifier?: "ads";

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a ConfigSource. */
                    type $Shape = {
                      ads?: envoy.config.core.v3.AggregatedConfigSource.$Shape|null;
                      initial_fetch_timeout?: google.protobuf.Duration.$Shape|null;
                      resource_api_version?: envoy.config.core.v3.ApiVersion|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ config_source_specifier?: undefined; ads?: null }|{ config_source_specifier?: "ads"; ads: envoy.config.core.v3.AggregatedConfigSource.$Shape })
                    );
                }

                /**
                 * Properties of a SocketAddress.
                 * @deprecated Use envoy.config.core.v3.SocketAddress.$Properties instead.
                 */
                interface ISocketAddress extends envoy.config.core.v3.SocketAddress.$Properties {
                }

                /** Represents a SocketAddress. */
                class SocketAddress {

                    /**
                     * Constructs a new SocketAddress.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.SocketAddress.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** SocketAddress address. */
                    address: string;

                    /** SocketAddress port_value. */
                    port_value: number;

                    /**
                     * Encodes the specified SocketAddress message. Does not implicitly {@link envoy.config.core.v3.SocketAddress.verify|verify} messages.
                     * @param message SocketAddress message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.SocketAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a SocketAddress message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.SocketAddress & envoy.config.core.v3.SocketAddress.$Shape} SocketAddress
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.SocketAddress & envoy.config.core.v3.SocketAddress.$Shape;

                    /**
                     * Creates a SocketAddress message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns SocketAddress
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.SocketAddress;

                    /**
                     * Creates a plain object from a SocketAddress message. Also converts values to other types if specified.
                     * @param message SocketAddress
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.SocketAddress, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this SocketAddress to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace SocketAddress {

                    /** Properties of a SocketAddress. */
                    interface $Properties {

                        /** SocketAddress address */
                        address?: (string|null);

                        /** SocketAddress port_value */
                        port_value?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a SocketAddress. */
                    type $Shape = envoy.config.core.v3.SocketAddress.$Properties;
                }

                /**
                 * Properties of a Pipe.
                 * @deprecated Use envoy.config.core.v3.Pipe.$Properties instead.
                 */
                interface IPipe extends envoy.config.core.v3.Pipe.$Properties {
                }

                /** Represents a Pipe. */
                class Pipe {

                    /**
                     * Constructs a new Pipe.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.Pipe.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Pipe path. */
                    path: string;

                    /**
                     * Encodes the specified Pipe message. Does not implicitly {@link envoy.config.core.v3.Pipe.verify|verify} messages.
                     * @param message Pipe message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.Pipe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Pipe message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.Pipe & envoy.config.core.v3.Pipe.$Shape} Pipe
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.Pipe & envoy.config.core.v3.Pipe.$Shape;

                    /**
                     * Creates a Pipe message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Pipe
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.Pipe;

                    /**
                     * Creates a plain object from a Pipe message. Also converts values to other types if specified.
                     * @param message Pipe
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.Pipe, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Pipe to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Pipe {

                    /** Properties of a Pipe. */
                    interface $Properties {

                        /** Pipe path */
                        path?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Pipe. */
                    type $Shape = envoy.config.core.v3.Pipe.$Properties;
                }

                /**
                 * Properties of an Address.
                 * @deprecated Use envoy.config.core.v3.Address.$Properties instead.
                 */
                interface IAddress extends envoy.config.core.v3.Address.$Properties {
                }

                /** Represents an Address. */
                class Address {

                    /**
                     * Constructs a new Address.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.Address.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Address socket_address. */
                    socket_address?: (envoy.config.core.v3.SocketAddress.$Properties|null);

                    /** Address pipe. */
                    pipe?: (envoy.config.core.v3.Pipe.$Properties|null);

                    /** Address address. */
                    address?: ("socket_address"|"pipe");

                    /**
                     * Encodes the specified Address message. Does not implicitly {@link envoy.config.core.v3.Address.verify|verify} messages.
                     * @param message Address message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.Address.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an Address message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.Address & envoy.config.core.v3.Address.$Shape} Address
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.Address & envoy.config.core.v3.Address.$Shape;

                    /**
                     * Creates an Address message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Address
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.Address;

                    /**
                     * Creates a plain object from an Address message. Also converts values to other types if specified.
                     * @param message Address
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.Address, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Address to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Address {

                    /** Properties of an Address. */
                    interface $Properties {

                        /** Address socket_address */
                        socket_address?: (envoy.config.core.v3.SocketAddress.$Properties|null);

                        /** Address pipe */
                        pipe?: (envoy.config.core.v3.Pipe.$Properties|null);

                        /** Address address */
                        address?: ("socket_address"|"pipe");

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of an Address. */
                    type $Shape = {
                      socket_address?: envoy.config.core.v3.SocketAddress.$Shape|null;
                      pipe?: envoy.config.core.v3.Pipe.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ address?: undefined; socket_address?: null; pipe?: null }|{ address?: "socket_address"; socket_address: envoy.config.core.v3.SocketAddress.$Shape; pipe?: null }|{ address?: "pipe"; socket_address?: null; pipe: envoy.config.core.v3.Pipe.$Shape })
                    );
                }

                /**
                 * Properties of a TypedExtensionConfig.
                 * @deprecated Use envoy.config.core.v3.TypedExtensionConfig.$Properties instead.
                 */
                interface ITypedExtensionConfig extends envoy.config.core.v3.TypedExtensionConfig.$Properties {
                }

                /** Represents a TypedExtensionConfig. */
                class TypedExtensionConfig {

                    /**
                     * Constructs a new TypedExtensionConfig.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.core.v3.TypedExtensionConfig.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** TypedExtensionConfig name. */
                    name: string;

                    /** TypedExtensionConfig typed_config. */
                    typed_config?: (google.protobuf.Any.$Properties|null);

                    /**
                     * Encodes the specified TypedExtensionConfig message. Does not implicitly {@link envoy.config.core.v3.TypedExtensionConfig.verify|verify} messages.
                     * @param message TypedExtensionConfig message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.core.v3.TypedExtensionConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a TypedExtensionConfig message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.TypedExtensionConfig & envoy.config.core.v3.TypedExtensionConfig.$Shape} TypedExtensionConfig
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.core.v3.TypedExtensionConfig & envoy.config.core.v3.TypedExtensionConfig.$Shape;

                    /**
                     * Creates a TypedExtensionConfig message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns TypedExtensionConfig
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.core.v3.TypedExtensionConfig;

                    /**
                     * Creates a plain object from a TypedExtensionConfig message. Also converts values to other types if specified.
                     * @param message TypedExtensionConfig
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.core.v3.TypedExtensionConfig, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this TypedExtensionConfig to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace TypedExtensionConfig {

                    /** Properties of a TypedExtensionConfig. */
                    interface $Properties {

                        /** TypedExtensionConfig name */
                        name?: (string|null);

                        /** TypedExtensionConfig typed_config */
                        typed_config?: (google.protobuf.Any.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a TypedExtensionConfig. */
                    type $Shape = envoy.config.core.v3.TypedExtensionConfig.$Properties;
                }
            }
        }

        /** Namespace cluster. */
        namespace cluster {

            /** Namespace v3. */
            namespace v3 {

                /**
                 * Properties of a Cluster.
                 * @deprecated Use envoy.config.cluster.v3.Cluster.$Properties instead.
                 */
                interface ICluster extends envoy.config.cluster.v3.Cluster.$Properties {
                }

                /** Represents a Cluster. */
                class Cluster {

                    /**
                     * Constructs a new Cluster.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.cluster.v3.Cluster.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Cluster name. */
                    name: string;

                    /** Cluster type. */
                    type?: (envoy.config.cluster.v3.Cluster.DiscoveryType|null);

                    /** Cluster eds_cluster_config. */
                    eds_cluster_config?: (envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties|null);

                    /** Cluster connect_timeout. */
                    connect_timeout?: (google.protobuf.Duration.$Properties|null);

                    /** Cluster lb_policy. */
                    lb_policy: envoy.config.cluster.v3.Cluster.LbPolicy;

                    /** Cluster circuit_breakers. */
                    circuit_breakers?: (envoy.config.cluster.v3.CircuitBreakers.$Properties|null);

                    /** Cluster dns_lookup_family. */
                    dns_lookup_family: envoy.config.cluster.v3.Cluster.DnsLookupFamily;

                    /** Cluster outlier_detection. */
                    outlier_detection?: (envoy.config.cluster.v3.OutlierDetection.$Properties|null);

                    /** Cluster transport_socket. */
                    transport_socket?: (envoy.config.core.v3.TransportSocket.$Properties|null);

                    /** Cluster metadata. */
                    metadata?: (envoy.config.core.v3.Metadata.$Properties|null);

                    /** Cluster load_assignment. */
                    load_assignment?: (envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties|null);

                    /** Cluster typed_extension_protocol_options. */
                    typed_extension_protocol_options: { [k: string]: google.protobuf.Any.$Properties };

                    /** Cluster cluster_discovery_type. */
                    cluster_discovery_type?: "type";

                    /**
                     * Encodes the specified Cluster message. Does not implicitly {@link envoy.config.cluster.v3.Cluster.verify|verify} messages.
                     * @param message Cluster message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.cluster.v3.Cluster.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Cluster message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.cluster.v3.Cluster & envoy.config.cluster.v3.Cluster.$Shape} Cluster
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.cluster.v3.Cluster & envoy.config.cluster.v3.Cluster.$Shape;

                    /**
                     * Creates a Cluster message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Cluster
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.cluster.v3.Cluster;

                    /**
                     * Creates a plain object from a Cluster message. Also converts values to other types if specified.
                     * @param message Cluster
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.cluster.v3.Cluster, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Cluster to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Cluster {

                    /** Properties of a Cluster. */
                    interface $Properties {

                        /** Cluster name */
                        name?: (string|null);

                        /** Cluster type */
                        type?: (envoy.config.cluster.v3.Cluster.DiscoveryType|null);

                        /** Cluster eds_cluster_config */
                        eds_cluster_config?: (envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties|null);

                        /** Cluster connect_timeout */
                        connect_timeout?: (google.protobuf.Duration.$Properties|null);

                        /** Cluster lb_policy */
                        lb_policy?: (envoy.config.cluster.v3.Cluster.LbPolicy|null);

                        /** Cluster circuit_breakers */
                        circuit_breakers?: (envoy.config.cluster.v3.CircuitBreakers.$Properties|null);

                        /** Cluster dns_lookup_family */
                        dns_lookup_family?: (envoy.config.cluster.v3.Cluster.DnsLookupFamily|null);

                        /** Cluster outlier_detection */
                        outlier_detection?: (envoy.config.cluster.v3.OutlierDetection.$Properties|null);

                        /** Cluster transport_socket */
                        transport_socket?: (envoy.config.core.v3.TransportSocket.$Properties|null);

                        /** Cluster metadata */
                        metadata?: (envoy.config.core.v3.Metadata.$Properties|null);

                        /** Cluster load_assignment */
                        load_assignment?: (envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties|null);

                        /** Cluster typed_extension_protocol_options */
                        typed_extension_protocol_options?: ({ [k: string]: google.protobuf.Any.$Properties }|null);

                        /** Cluster cluster_discovery_type */
                        cluster_discovery_type?: "type";

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a Cluster. */
                    type $Shape = {
                      name?: string|null;
                      type?: envoy.config.cluster.v3.Cluster.DiscoveryType|null;
                      eds_cluster_config?: envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Shape|null;
                      connect_timeout?: google.protobuf.Duration.$Shape|null;
                      lb_policy?: envoy.config.cluster.v3.Cluster.LbPolicy|null;
                      circuit_breakers?: envoy.config.cluster.v3.CircuitBreakers.$Shape|null;
                      dns_lookup_family?: envoy.config.cluster.v3.Cluster.DnsLookupFamily|null;
                      outlier_detection?: envoy.config.cluster.v3.OutlierDetection.$Shape|null;
                      transport_socket?: envoy.config.core.v3.TransportSocket.$Shape|null;
                      metadata?: envoy.config.core.v3.Metadata.$Shape|null;
                      load_assignment?: envoy.config.endpoint.v3.ClusterLoadAssignment.$Shape|null;
                      typed_extension_protocol_options?: { [k: string]: google.protobuf.Any.$Shape }|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ cluster_discovery_type?: undefined; type?: null }|{ cluster_discovery_type?: "type"; type: envoy.config.cluster.v3.Cluster.DiscoveryType })
                    );

                    /** DiscoveryType enum. */
                    enum DiscoveryType {

                        /** STATIC value */
                        STATIC = 0,

                        /** STRICT_DNS value */
                        STRICT_DNS = 1,

                        /** LOGICAL_DNS value */
                        LOGICAL_DNS = 2,

                        /** EDS value */
                        EDS = 3,

                        /** ORIGINAL_DST value */
                        ORIGINAL_DST = 4
                    }

                    /** LbPolicy enum. */
                    enum LbPolicy {

                        /** ROUND_ROBIN value */
                        ROUND_ROBIN = 0,

                        /** LEAST_REQUEST value */
                        LEAST_REQUEST = 1
                    }

                    /** DnsLookupFamily enum. */
                    enum DnsLookupFamily {

                        /** AUTO value */
                        AUTO = 0,

                        /** V4_ONLY value */
                        V4_ONLY = 1,

                        /** V6_ONLY value */
                        V6_ONLY = 2,

                        /** V4_PREFERRED value */
                        V4_PREFERRED = 3,

                        /** ALL value */
                        ALL = 4
                    }

                    /**
                     * Properties of an EdsClusterConfig.
                     * @deprecated Use envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties instead.
                     */
                    interface IEdsClusterConfig extends envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties {
                    }

                    /** Represents an EdsClusterConfig. */
                    class EdsClusterConfig {

                        /**
                         * Constructs a new EdsClusterConfig.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** EdsClusterConfig eds_config. */
                        eds_config?: (envoy.config.core.v3.ConfigSource.$Properties|null);

                        /**
                         * Encodes the specified EdsClusterConfig message. Does not implicitly {@link envoy.config.cluster.v3.Cluster.EdsClusterConfig.verify|verify} messages.
                         * @param message EdsClusterConfig message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an EdsClusterConfig message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {envoy.config.cluster.v3.Cluster.EdsClusterConfig & envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Shape} EdsClusterConfig
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.cluster.v3.Cluster.EdsClusterConfig & envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Shape;

                        /**
                         * Creates an EdsClusterConfig message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns EdsClusterConfig
                         */
                        static fromObject(object: { [k: string]: any }): envoy.config.cluster.v3.Cluster.EdsClusterConfig;

                        /**
                         * Creates a plain object from an EdsClusterConfig message. Also converts values to other types if specified.
                         * @param message EdsClusterConfig
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        static toObject(message: envoy.config.cluster.v3.Cluster.EdsClusterConfig, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this EdsClusterConfig to JSON.
                         * @returns JSON object
                         */
                        toJSON(): { [k: string]: any };
                    }

                    namespace EdsClusterConfig {

                        /** Properties of an EdsClusterConfig. */
                        interface $Properties {

                            /** EdsClusterConfig eds_config */
                            eds_config?: (envoy.config.core.v3.ConfigSource.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an EdsClusterConfig. */
                        type $Shape = {
                          eds_config?: envoy.config.core.v3.ConfigSource.$Shape|null;
                          $unknowns?: Uint8Array[];
                        };
                    }
                }

                /**
                 * Properties of a CircuitBreakers.
                 * @deprecated Use envoy.config.cluster.v3.CircuitBreakers.$Properties instead.
                 */
                interface ICircuitBreakers extends envoy.config.cluster.v3.CircuitBreakers.$Properties {
                }

                /** Represents a CircuitBreakers. */
                class CircuitBreakers {

                    /**
                     * Constructs a new CircuitBreakers.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.cluster.v3.CircuitBreakers.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** CircuitBreakers thresholds. */
                    thresholds: envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties[];

                    /**
                     * Encodes the specified CircuitBreakers message. Does not implicitly {@link envoy.config.cluster.v3.CircuitBreakers.verify|verify} messages.
                     * @param message CircuitBreakers message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.cluster.v3.CircuitBreakers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a CircuitBreakers message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.cluster.v3.CircuitBreakers & envoy.config.cluster.v3.CircuitBreakers.$Shape} CircuitBreakers
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.cluster.v3.CircuitBreakers & envoy.config.cluster.v3.CircuitBreakers.$Shape;

                    /**
                     * Creates a CircuitBreakers message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns CircuitBreakers
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.cluster.v3.CircuitBreakers;

                    /**
                     * Creates a plain object from a CircuitBreakers message. Also converts values to other types if specified.
                     * @param message CircuitBreakers
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.cluster.v3.CircuitBreakers, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this CircuitBreakers to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace CircuitBreakers {

                    /** Properties of a CircuitBreakers. */
                    interface $Properties {

                        /** CircuitBreakers thresholds */
                        thresholds?: (envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a CircuitBreakers. */
                    type $Shape = envoy.config.cluster.v3.CircuitBreakers.$Properties;

                    /**
                     * Properties of a Thresholds.
                     * @deprecated Use envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties instead.
                     */
                    interface IThresholds extends envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties {
                    }

                    /** Represents a Thresholds. */
                    class Thresholds {

                        /**
                         * Constructs a new Thresholds.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Thresholds max_connections. */
                        max_connections?: (google.protobuf.UInt32Value.$Properties|null);

                        /** Thresholds max_pending_requests. */
                        max_pending_requests?: (google.protobuf.UInt32Value.$Properties|null);

                        /** Thresholds max_requests. */
                        max_requests?: (google.protobuf.UInt32Value.$Properties|null);

                        /** Thresholds retry_budget. */
                        retry_budget?: (envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties|null);

                        /**
                         * Encodes the specified Thresholds message. Does not implicitly {@link envoy.config.cluster.v3.CircuitBreakers.Thresholds.verify|verify} messages.
                         * @param message Thresholds message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Thresholds message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {envoy.config.cluster.v3.CircuitBreakers.Thresholds & envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Shape} Thresholds
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.cluster.v3.CircuitBreakers.Thresholds & envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Shape;

                        /**
                         * Creates a Thresholds message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns Thresholds
                         */
                        static fromObject(object: { [k: string]: any }): envoy.config.cluster.v3.CircuitBreakers.Thresholds;

                        /**
                         * Creates a plain object from a Thresholds message. Also converts values to other types if specified.
                         * @param message Thresholds
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        static toObject(message: envoy.config.cluster.v3.CircuitBreakers.Thresholds, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this Thresholds to JSON.
                         * @returns JSON object
                         */
                        toJSON(): { [k: string]: any };
                    }

                    namespace Thresholds {

                        /** Properties of a Thresholds. */
                        interface $Properties {

                            /** Thresholds max_connections */
                            max_connections?: (google.protobuf.UInt32Value.$Properties|null);

                            /** Thresholds max_pending_requests */
                            max_pending_requests?: (google.protobuf.UInt32Value.$Properties|null);

                            /** Thresholds max_requests */
                            max_requests?: (google.protobuf.UInt32Value.$Properties|null);

                            /** Thresholds retry_budget */
                            retry_budget?: (envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a Thresholds. */
                        type $Shape = envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties;

                        /**
                         * Properties of a RetryBudget.
                         * @deprecated Use envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties instead.
                         */
                        interface IRetryBudget extends envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties {
                        }

                        /** Represents a RetryBudget. */
                        class RetryBudget {

                            /**
                             * Constructs a new RetryBudget.
                             * @param [properties] Properties to set
                             */
                            constructor(properties?: envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];

                            /** RetryBudget budget_percent. */
                            budget_percent?: (envoy.type.v3.Percent.$Properties|null);

                            /** RetryBudget min_retry_concurrency. */
                            min_retry_concurrency?: (google.protobuf.UInt32Value.$Properties|null);

                            /**
                             * Encodes the specified RetryBudget message. Does not implicitly {@link envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.verify|verify} messages.
                             * @param message RetryBudget message or plain object to encode
                             * @param [writer] Writer to encode to
                             * @returns Writer
                             */
                            static encode(message: envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                            /**
                             * Decodes a RetryBudget message from the specified reader or buffer.
                             * @param reader Reader or buffer to decode from
                             * @param [length] Message length if known beforehand
                             * @returns {envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget & envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Shape} RetryBudget
                             * @throws {Error} If the payload is not a reader or valid buffer
                             * @throws {$protobuf.util.ProtocolError} If required fields are missing
                             */
                            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget & envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Shape;

                            /**
                             * Creates a RetryBudget message from a plain object. Also converts values to their respective internal types.
                             * @param object Plain object
                             * @returns RetryBudget
                             */
                            static fromObject(object: { [k: string]: any }): envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget;

                            /**
                             * Creates a plain object from a RetryBudget message. Also converts values to other types if specified.
                             * @param message RetryBudget
                             * @param [options] Conversion options
                             * @returns Plain object
                             */
                            static toObject(message: envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget, options?: $protobuf.IConversionOptions): { [k: string]: any };

                            /**
                             * Converts this RetryBudget to JSON.
                             * @returns JSON object
                             */
                            toJSON(): { [k: string]: any };
                        }

                        namespace RetryBudget {

                            /** Properties of a RetryBudget. */
                            interface $Properties {

                                /** RetryBudget budget_percent */
                                budget_percent?: (envoy.type.v3.Percent.$Properties|null);

                                /** RetryBudget min_retry_concurrency */
                                min_retry_concurrency?: (google.protobuf.UInt32Value.$Properties|null);

                                /** Unknown fields preserved while decoding when enabled */
                                $unknowns?: Uint8Array[];
                            }

                            /** Shape of a RetryBudget. */
                            type $Shape = envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties;
                        }
                    }
                }

                /**
                 * Properties of an OutlierDetection.
                 * @deprecated Use envoy.config.cluster.v3.OutlierDetection.$Properties instead.
                 */
                interface IOutlierDetection extends envoy.config.cluster.v3.OutlierDetection.$Properties {
                }

                /** Represents an OutlierDetection. */
                class OutlierDetection {

                    /**
                     * Constructs a new OutlierDetection.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.cluster.v3.OutlierDetection.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** OutlierDetection consecutive_5xx. */
                    consecutive_5xx?: (google.protobuf.UInt32Value.$Properties|null);

                    /** OutlierDetection interval. */
                    interval?: (google.protobuf.Duration.$Properties|null);

                    /** OutlierDetection base_ejection_time. */
                    base_ejection_time?: (google.protobuf.Duration.$Properties|null);

                    /** OutlierDetection max_ejection_percent. */
                    max_ejection_percent?: (google.protobuf.UInt32Value.$Properties|null);

                    /** OutlierDetection max_ejection_time. */
                    max_ejection_time?: (google.protobuf.Duration.$Properties|null);

                    /** OutlierDetection always_eject_one_host. */
                    always_eject_one_host?: (google.protobuf.BoolValue.$Properties|null);

                    /**
                     * Encodes the specified OutlierDetection message. Does not implicitly {@link envoy.config.cluster.v3.OutlierDetection.verify|verify} messages.
                     * @param message OutlierDetection message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.cluster.v3.OutlierDetection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an OutlierDetection message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.cluster.v3.OutlierDetection & envoy.config.cluster.v3.OutlierDetection.$Shape} OutlierDetection
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.cluster.v3.OutlierDetection & envoy.config.cluster.v3.OutlierDetection.$Shape;

                    /**
                     * Creates an OutlierDetection message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns OutlierDetection
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.cluster.v3.OutlierDetection;

                    /**
                     * Creates a plain object from an OutlierDetection message. Also converts values to other types if specified.
                     * @param message OutlierDetection
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.cluster.v3.OutlierDetection, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this OutlierDetection to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace OutlierDetection {

                    /** Properties of an OutlierDetection. */
                    interface $Properties {

                        /** OutlierDetection consecutive_5xx */
                        consecutive_5xx?: (google.protobuf.UInt32Value.$Properties|null);

                        /** OutlierDetection interval */
                        interval?: (google.protobuf.Duration.$Properties|null);

                        /** OutlierDetection base_ejection_time */
                        base_ejection_time?: (google.protobuf.Duration.$Properties|null);

                        /** OutlierDetection max_ejection_percent */
                        max_ejection_percent?: (google.protobuf.UInt32Value.$Properties|null);

                        /** OutlierDetection max_ejection_time */
                        max_ejection_time?: (google.protobuf.Duration.$Properties|null);

                        /** OutlierDetection always_eject_one_host */
                        always_eject_one_host?: (google.protobuf.BoolValue.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an OutlierDetection. */
                    type $Shape = envoy.config.cluster.v3.OutlierDetection.$Properties;
                }
            }
        }

        /** Namespace endpoint. */
        namespace endpoint {

            /** Namespace v3. */
            namespace v3 {

                /**
                 * Properties of a ClusterLoadAssignment.
                 * @deprecated Use envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties instead.
                 */
                interface IClusterLoadAssignment extends envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties {
                }

                /** Represents a ClusterLoadAssignment. */
                class ClusterLoadAssignment {

                    /**
                     * Constructs a new ClusterLoadAssignment.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** ClusterLoadAssignment cluster_name. */
                    cluster_name: string;

                    /** ClusterLoadAssignment endpoints. */
                    endpoints: envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties[];

                    /** ClusterLoadAssignment policy. */
                    policy?: (envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties|null);

                    /**
                     * Encodes the specified ClusterLoadAssignment message. Does not implicitly {@link envoy.config.endpoint.v3.ClusterLoadAssignment.verify|verify} messages.
                     * @param message ClusterLoadAssignment message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ClusterLoadAssignment message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.endpoint.v3.ClusterLoadAssignment & envoy.config.endpoint.v3.ClusterLoadAssignment.$Shape} ClusterLoadAssignment
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.endpoint.v3.ClusterLoadAssignment & envoy.config.endpoint.v3.ClusterLoadAssignment.$Shape;

                    /**
                     * Creates a ClusterLoadAssignment message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ClusterLoadAssignment
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.endpoint.v3.ClusterLoadAssignment;

                    /**
                     * Creates a plain object from a ClusterLoadAssignment message. Also converts values to other types if specified.
                     * @param message ClusterLoadAssignment
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.endpoint.v3.ClusterLoadAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ClusterLoadAssignment to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ClusterLoadAssignment {

                    /** Properties of a ClusterLoadAssignment. */
                    interface $Properties {

                        /** ClusterLoadAssignment cluster_name */
                        cluster_name?: (string|null);

                        /** ClusterLoadAssignment endpoints */
                        endpoints?: (envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties[]|null);

                        /** ClusterLoadAssignment policy */
                        policy?: (envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a ClusterLoadAssignment. */
                    type $Shape = {
                      cluster_name?: string|null;
                      endpoints?: envoy.config.endpoint.v3.LocalityLbEndpoints.$Shape[]|null;
                      policy?: envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Shape|null;
                      $unknowns?: Uint8Array[];
                    };

                    /**
                     * Properties of a Policy.
                     * @deprecated Use envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties instead.
                     */
                    interface IPolicy extends envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties {
                    }

                    /** Represents a Policy. */
                    class Policy {

                        /**
                         * Constructs a new Policy.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Policy overprovisioning_factor. */
                        overprovisioning_factor?: (google.protobuf.UInt32Value.$Properties|null);

                        /**
                         * Encodes the specified Policy message. Does not implicitly {@link envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.verify|verify} messages.
                         * @param message Policy message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Policy message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {envoy.config.endpoint.v3.ClusterLoadAssignment.Policy & envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Shape} Policy
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.endpoint.v3.ClusterLoadAssignment.Policy & envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Shape;

                        /**
                         * Creates a Policy message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns Policy
                         */
                        static fromObject(object: { [k: string]: any }): envoy.config.endpoint.v3.ClusterLoadAssignment.Policy;

                        /**
                         * Creates a plain object from a Policy message. Also converts values to other types if specified.
                         * @param message Policy
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        static toObject(message: envoy.config.endpoint.v3.ClusterLoadAssignment.Policy, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this Policy to JSON.
                         * @returns JSON object
                         */
                        toJSON(): { [k: string]: any };
                    }

                    namespace Policy {

                        /** Properties of a Policy. */
                        interface $Properties {

                            /** Policy overprovisioning_factor */
                            overprovisioning_factor?: (google.protobuf.UInt32Value.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a Policy. */
                        type $Shape = envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties;
                    }
                }

                /**
                 * Properties of an Endpoint.
                 * @deprecated Use envoy.config.endpoint.v3.Endpoint.$Properties instead.
                 */
                interface IEndpoint extends envoy.config.endpoint.v3.Endpoint.$Properties {
                }

                /** Represents an Endpoint. */
                class Endpoint {

                    /**
                     * Constructs a new Endpoint.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.endpoint.v3.Endpoint.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Endpoint address. */
                    address?: (envoy.config.core.v3.Address.$Properties|null);

                    /** Endpoint hostname. */
                    hostname: string;

                    /**
                     * Encodes the specified Endpoint message. Does not implicitly {@link envoy.config.endpoint.v3.Endpoint.verify|verify} messages.
                     * @param message Endpoint message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.endpoint.v3.Endpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an Endpoint message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.endpoint.v3.Endpoint & envoy.config.endpoint.v3.Endpoint.$Shape} Endpoint
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.endpoint.v3.Endpoint & envoy.config.endpoint.v3.Endpoint.$Shape;

                    /**
                     * Creates an Endpoint message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Endpoint
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.endpoint.v3.Endpoint;

                    /**
                     * Creates a plain object from an Endpoint message. Also converts values to other types if specified.
                     * @param message Endpoint
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.endpoint.v3.Endpoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Endpoint to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Endpoint {

                    /** Properties of an Endpoint. */
                    interface $Properties {

                        /** Endpoint address */
                        address?: (envoy.config.core.v3.Address.$Properties|null);

                        /** Endpoint hostname */
                        hostname?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an Endpoint. */
                    type $Shape = {
                      address?: envoy.config.core.v3.Address.$Shape|null;
                      hostname?: string|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a LbEndpoint.
                 * @deprecated Use envoy.config.endpoint.v3.LbEndpoint.$Properties instead.
                 */
                interface ILbEndpoint extends envoy.config.endpoint.v3.LbEndpoint.$Properties {
                }

                /** Represents a LbEndpoint. */
                class LbEndpoint {

                    /**
                     * Constructs a new LbEndpoint.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.endpoint.v3.LbEndpoint.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** LbEndpoint endpoint. */
                    endpoint?: (envoy.config.endpoint.v3.Endpoint.$Properties|null);

                    /** LbEndpoint metadata. */
                    metadata?: (envoy.config.core.v3.Metadata.$Properties|null);

                    /** LbEndpoint load_balancing_weight. */
                    load_balancing_weight?: (google.protobuf.UInt32Value.$Properties|null);

                    /** LbEndpoint host_identifier. */
                    host_identifier?: "endpoint";

                    /**
                     * Encodes the specified LbEndpoint message. Does not implicitly {@link envoy.config.endpoint.v3.LbEndpoint.verify|verify} messages.
                     * @param message LbEndpoint message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.endpoint.v3.LbEndpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a LbEndpoint message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.endpoint.v3.LbEndpoint & envoy.config.endpoint.v3.LbEndpoint.$Shape} LbEndpoint
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.endpoint.v3.LbEndpoint & envoy.config.endpoint.v3.LbEndpoint.$Shape;

                    /**
                     * Creates a LbEndpoint message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns LbEndpoint
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.endpoint.v3.LbEndpoint;

                    /**
                     * Creates a plain object from a LbEndpoint message. Also converts values to other types if specified.
                     * @param message LbEndpoint
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.endpoint.v3.LbEndpoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this LbEndpoint to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace LbEndpoint {

                    /** Properties of a LbEndpoint. */
                    interface $Properties {

                        /** LbEndpoint endpoint */
                        endpoint?: (envoy.config.endpoint.v3.Endpoint.$Properties|null);

                        /** LbEndpoint metadata */
                        metadata?: (envoy.config.core.v3.Metadata.$Properties|null);

                        /** LbEndpoint load_balancing_weight */
                        load_balancing_weight?: (google.protobuf.UInt32Value.$Properties|null);

                        /** LbEndpoint host_identifier */
                        host_identifier?: "endpoint";

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a LbEndpoint. */
                    type $Shape = {
                      endpoint?: envoy.config.endpoint.v3.Endpoint.$Shape|null;
                      metadata?: envoy.config.core.v3.Metadata.$Shape|null;
                      load_balancing_weight?: google.protobuf.UInt32Value.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ host_identifier?: undefined; endpoint?: null }|{ host_identifier?: "endpoint"; endpoint: envoy.config.endpoint.v3.Endpoint.$Shape })
                    );
                }

                /**
                 * Properties of a LocalityLbEndpoints.
                 * @deprecated Use envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties instead.
                 */
                interface ILocalityLbEndpoints extends envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties {
                }

                /** Represents a LocalityLbEndpoints. */
                class LocalityLbEndpoints {

                    /**
                     * Constructs a new LocalityLbEndpoints.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** LocalityLbEndpoints lb_endpoints. */
                    lb_endpoints: envoy.config.endpoint.v3.LbEndpoint.$Properties[];

                    /** LocalityLbEndpoints priority. */
                    priority: number;

                    /**
                     * Encodes the specified LocalityLbEndpoints message. Does not implicitly {@link envoy.config.endpoint.v3.LocalityLbEndpoints.verify|verify} messages.
                     * @param message LocalityLbEndpoints message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a LocalityLbEndpoints message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.endpoint.v3.LocalityLbEndpoints & envoy.config.endpoint.v3.LocalityLbEndpoints.$Shape} LocalityLbEndpoints
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.endpoint.v3.LocalityLbEndpoints & envoy.config.endpoint.v3.LocalityLbEndpoints.$Shape;

                    /**
                     * Creates a LocalityLbEndpoints message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns LocalityLbEndpoints
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.endpoint.v3.LocalityLbEndpoints;

                    /**
                     * Creates a plain object from a LocalityLbEndpoints message. Also converts values to other types if specified.
                     * @param message LocalityLbEndpoints
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.endpoint.v3.LocalityLbEndpoints, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this LocalityLbEndpoints to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace LocalityLbEndpoints {

                    /** Properties of a LocalityLbEndpoints. */
                    interface $Properties {

                        /** LocalityLbEndpoints lb_endpoints */
                        lb_endpoints?: (envoy.config.endpoint.v3.LbEndpoint.$Properties[]|null);

                        /** LocalityLbEndpoints priority */
                        priority?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a LocalityLbEndpoints. */
                    type $Shape = {
                      lb_endpoints?: envoy.config.endpoint.v3.LbEndpoint.$Shape[]|null;
                      priority?: number|null;
                      $unknowns?: Uint8Array[];
                    };
                }
            }
        }

        /** Namespace listener. */
        namespace listener {

            /** Namespace v3. */
            namespace v3 {

                /**
                 * Properties of a Listener.
                 * @deprecated Use envoy.config.listener.v3.Listener.$Properties instead.
                 */
                interface IListener extends envoy.config.listener.v3.Listener.$Properties {
                }

                /** Represents a Listener. */
                class Listener {

                    /**
                     * Constructs a new Listener.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.listener.v3.Listener.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Listener name. */
                    name: string;

                    /** Listener address. */
                    address?: (envoy.config.core.v3.Address.$Properties|null);

                    /** Listener filter_chains. */
                    filter_chains: envoy.config.listener.v3.FilterChain.$Properties[];

                    /** Listener traffic_direction. */
                    traffic_direction: envoy.config.core.v3.TrafficDirection;

                    /**
                     * Encodes the specified Listener message. Does not implicitly {@link envoy.config.listener.v3.Listener.verify|verify} messages.
                     * @param message Listener message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.listener.v3.Listener.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Listener message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.listener.v3.Listener & envoy.config.listener.v3.Listener.$Shape} Listener
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.listener.v3.Listener & envoy.config.listener.v3.Listener.$Shape;

                    /**
                     * Creates a Listener message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Listener
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.listener.v3.Listener;

                    /**
                     * Creates a plain object from a Listener message. Also converts values to other types if specified.
                     * @param message Listener
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.listener.v3.Listener, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Listener to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Listener {

                    /** Properties of a Listener. */
                    interface $Properties {

                        /** Listener name */
                        name?: (string|null);

                        /** Listener address */
                        address?: (envoy.config.core.v3.Address.$Properties|null);

                        /** Listener filter_chains */
                        filter_chains?: (envoy.config.listener.v3.FilterChain.$Properties[]|null);

                        /** Listener traffic_direction */
                        traffic_direction?: (envoy.config.core.v3.TrafficDirection|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Listener. */
                    type $Shape = {
                      name?: string|null;
                      address?: envoy.config.core.v3.Address.$Shape|null;
                      filter_chains?: envoy.config.listener.v3.FilterChain.$Shape[]|null;
                      traffic_direction?: envoy.config.core.v3.TrafficDirection|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a Filter.
                 * @deprecated Use envoy.config.listener.v3.Filter.$Properties instead.
                 */
                interface IFilter extends envoy.config.listener.v3.Filter.$Properties {
                }

                /** Represents a Filter. */
                class Filter {

                    /**
                     * Constructs a new Filter.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.listener.v3.Filter.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Filter name. */
                    name: string;

                    /** Filter typed_config. */
                    typed_config?: (google.protobuf.Any.$Properties|null);

                    /** Filter config_type. */
                    config_type?: "typed_config";

                    /**
                     * Encodes the specified Filter message. Does not implicitly {@link envoy.config.listener.v3.Filter.verify|verify} messages.
                     * @param message Filter message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.listener.v3.Filter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Filter message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.listener.v3.Filter & envoy.config.listener.v3.Filter.$Shape} Filter
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.listener.v3.Filter & envoy.config.listener.v3.Filter.$Shape;

                    /**
                     * Creates a Filter message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Filter
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.listener.v3.Filter;

                    /**
                     * Creates a plain object from a Filter message. Also converts values to other types if specified.
                     * @param message Filter
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.listener.v3.Filter, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Filter to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Filter {

                    /** Properties of a Filter. */
                    interface $Properties {

                        /** Filter name */
                        name?: (string|null);

                        /** Filter typed_config */
                        typed_config?: (google.protobuf.Any.$Properties|null);

                        /** Filter config_type */
                        config_type?: "typed_config";

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a Filter. */
                    type $Shape = {
                      name?: string|null;
                      typed_config?: google.protobuf.Any.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ config_type?: undefined; typed_config?: null }|{ config_type?: "typed_config"; typed_config: google.protobuf.Any.$Shape })
                    );
                }

                /**
                 * Properties of a FilterChain.
                 * @deprecated Use envoy.config.listener.v3.FilterChain.$Properties instead.
                 */
                interface IFilterChain extends envoy.config.listener.v3.FilterChain.$Properties {
                }

                /** Represents a FilterChain. */
                class FilterChain {

                    /**
                     * Constructs a new FilterChain.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.listener.v3.FilterChain.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** FilterChain filters. */
                    filters: envoy.config.listener.v3.Filter.$Properties[];

                    /** FilterChain transport_socket. */
                    transport_socket?: (envoy.config.core.v3.TransportSocket.$Properties|null);

                    /**
                     * Encodes the specified FilterChain message. Does not implicitly {@link envoy.config.listener.v3.FilterChain.verify|verify} messages.
                     * @param message FilterChain message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.listener.v3.FilterChain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a FilterChain message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.listener.v3.FilterChain & envoy.config.listener.v3.FilterChain.$Shape} FilterChain
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.listener.v3.FilterChain & envoy.config.listener.v3.FilterChain.$Shape;

                    /**
                     * Creates a FilterChain message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns FilterChain
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.listener.v3.FilterChain;

                    /**
                     * Creates a plain object from a FilterChain message. Also converts values to other types if specified.
                     * @param message FilterChain
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.listener.v3.FilterChain, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this FilterChain to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace FilterChain {

                    /** Properties of a FilterChain. */
                    interface $Properties {

                        /** FilterChain filters */
                        filters?: (envoy.config.listener.v3.Filter.$Properties[]|null);

                        /** FilterChain transport_socket */
                        transport_socket?: (envoy.config.core.v3.TransportSocket.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a FilterChain. */
                    type $Shape = {
                      filters?: envoy.config.listener.v3.Filter.$Shape[]|null;
                      transport_socket?: envoy.config.core.v3.TransportSocket.$Shape|null;
                      $unknowns?: Uint8Array[];
                    };
                }
            }
        }

        /** Namespace route. */
        namespace route {

            /** Namespace v3. */
            namespace v3 {

                /**
                 * Properties of a RouteConfiguration.
                 * @deprecated Use envoy.config.route.v3.RouteConfiguration.$Properties instead.
                 */
                interface IRouteConfiguration extends envoy.config.route.v3.RouteConfiguration.$Properties {
                }

                /** Represents a RouteConfiguration. */
                class RouteConfiguration {

                    /**
                     * Constructs a new RouteConfiguration.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.RouteConfiguration.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** RouteConfiguration name. */
                    name: string;

                    /** RouteConfiguration virtual_hosts. */
                    virtual_hosts: envoy.config.route.v3.VirtualHost.$Properties[];

                    /**
                     * Encodes the specified RouteConfiguration message. Does not implicitly {@link envoy.config.route.v3.RouteConfiguration.verify|verify} messages.
                     * @param message RouteConfiguration message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.RouteConfiguration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a RouteConfiguration message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.RouteConfiguration & envoy.config.route.v3.RouteConfiguration.$Shape} RouteConfiguration
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.RouteConfiguration & envoy.config.route.v3.RouteConfiguration.$Shape;

                    /**
                     * Creates a RouteConfiguration message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns RouteConfiguration
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.RouteConfiguration;

                    /**
                     * Creates a plain object from a RouteConfiguration message. Also converts values to other types if specified.
                     * @param message RouteConfiguration
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.RouteConfiguration, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this RouteConfiguration to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace RouteConfiguration {

                    /** Properties of a RouteConfiguration. */
                    interface $Properties {

                        /** RouteConfiguration name */
                        name?: (string|null);

                        /** RouteConfiguration virtual_hosts */
                        virtual_hosts?: (envoy.config.route.v3.VirtualHost.$Properties[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a RouteConfiguration. */
                    type $Shape = {
                      name?: string|null;
                      virtual_hosts?: envoy.config.route.v3.VirtualHost.$Shape[]|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a VirtualHost.
                 * @deprecated Use envoy.config.route.v3.VirtualHost.$Properties instead.
                 */
                interface IVirtualHost extends envoy.config.route.v3.VirtualHost.$Properties {
                }

                /** Represents a VirtualHost. */
                class VirtualHost {

                    /**
                     * Constructs a new VirtualHost.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.VirtualHost.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** VirtualHost name. */
                    name: string;

                    /** VirtualHost domains. */
                    domains: string[];

                    /** VirtualHost routes. */
                    routes: envoy.config.route.v3.Route.$Properties[];

                    /** VirtualHost response_headers_to_add. */
                    response_headers_to_add: envoy.config.core.v3.HeaderValueOption.$Properties[];

                    /** VirtualHost typed_per_filter_config. */
                    typed_per_filter_config: { [k: string]: google.protobuf.Any.$Properties };

                    /** VirtualHost include_attempt_count_in_response. */
                    include_attempt_count_in_response: boolean;

                    /**
                     * Encodes the specified VirtualHost message. Does not implicitly {@link envoy.config.route.v3.VirtualHost.verify|verify} messages.
                     * @param message VirtualHost message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.VirtualHost.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a VirtualHost message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.VirtualHost & envoy.config.route.v3.VirtualHost.$Shape} VirtualHost
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.VirtualHost & envoy.config.route.v3.VirtualHost.$Shape;

                    /**
                     * Creates a VirtualHost message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns VirtualHost
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.VirtualHost;

                    /**
                     * Creates a plain object from a VirtualHost message. Also converts values to other types if specified.
                     * @param message VirtualHost
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.VirtualHost, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this VirtualHost to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace VirtualHost {

                    /** Properties of a VirtualHost. */
                    interface $Properties {

                        /** VirtualHost name */
                        name?: (string|null);

                        /** VirtualHost domains */
                        domains?: (string[]|null);

                        /** VirtualHost routes */
                        routes?: (envoy.config.route.v3.Route.$Properties[]|null);

                        /** VirtualHost response_headers_to_add */
                        response_headers_to_add?: (envoy.config.core.v3.HeaderValueOption.$Properties[]|null);

                        /** VirtualHost typed_per_filter_config */
                        typed_per_filter_config?: ({ [k: string]: google.protobuf.Any.$Properties }|null);

                        /** VirtualHost include_attempt_count_in_response */
                        include_attempt_count_in_response?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a VirtualHost. */
                    type $Shape = {
                      name?: string|null;
                      domains?: string[]|null;
                      routes?: envoy.config.route.v3.Route.$Shape[]|null;
                      response_headers_to_add?: envoy.config.core.v3.HeaderValueOption.$Shape[]|null;
                      typed_per_filter_config?: { [k: string]: google.protobuf.Any.$Shape }|null;
                      include_attempt_count_in_response?: boolean|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a Route.
                 * @deprecated Use envoy.config.route.v3.Route.$Properties instead.
                 */
                interface IRoute extends envoy.config.route.v3.Route.$Properties {
                }

                /** Represents a Route. */
                class Route {

                    /**
                     * Constructs a new Route.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.Route.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Route match. */
                    match?: (envoy.config.route.v3.RouteMatch.$Properties|null);

                    /** Route route. */
                    route?: (envoy.config.route.v3.RouteAction.$Properties|null);

                    /** Route direct_response. */
                    direct_response?: (envoy.config.route.v3.DirectResponseAction.$Properties|null);

                    /** Route typed_per_filter_config. */
                    typed_per_filter_config: { [k: string]: google.protobuf.Any.$Properties };

                    /** Route name. */
                    name: string;

                    /** Route response_headers_to_add. */
                    response_headers_to_add: envoy.config.core.v3.HeaderValueOption.$Properties[];

                    /** Route tracing. */
                    tracing?: (envoy.config.route.v3.Tracing.$Properties|null);

                    /** Route request_body_buffer_limit. */
                    request_body_buffer_limit?: (google.protobuf.UInt64Value.$Properties|null);

                    /** Route action. */
                    action?: ("route"|"direct_response");

                    /**
                     * Encodes the specified Route message. Does not implicitly {@link envoy.config.route.v3.Route.verify|verify} messages.
                     * @param message Route message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.Route.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Route message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.Route & envoy.config.route.v3.Route.$Shape} Route
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.Route & envoy.config.route.v3.Route.$Shape;

                    /**
                     * Creates a Route message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Route
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.Route;

                    /**
                     * Creates a plain object from a Route message. Also converts values to other types if specified.
                     * @param message Route
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.Route, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Route to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Route {

                    /** Properties of a Route. */
                    interface $Properties {

                        /** Route match */
                        match?: (envoy.config.route.v3.RouteMatch.$Properties|null);

                        /** Route route */
                        route?: (envoy.config.route.v3.RouteAction.$Properties|null);

                        /** Route direct_response */
                        direct_response?: (envoy.config.route.v3.DirectResponseAction.$Properties|null);

                        /** Route typed_per_filter_config */
                        typed_per_filter_config?: ({ [k: string]: google.protobuf.Any.$Properties }|null);

                        /** Route name */
                        name?: (string|null);

                        /** Route response_headers_to_add */
                        response_headers_to_add?: (envoy.config.core.v3.HeaderValueOption.$Properties[]|null);

                        /** Route tracing */
                        tracing?: (envoy.config.route.v3.Tracing.$Properties|null);

                        /** Route request_body_buffer_limit */
                        request_body_buffer_limit?: (google.protobuf.UInt64Value.$Properties|null);

                        /** Route action */
                        action?: ("route"|"direct_response");

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a Route. */
                    type $Shape = {
                      match?: envoy.config.route.v3.RouteMatch.$Shape|null;
                      route?: envoy.config.route.v3.RouteAction.$Shape|null;
                      direct_response?: envoy.config.route.v3.DirectResponseAction.$Shape|null;
                      typed_per_filter_config?: { [k: string]: google.protobuf.Any.$Shape }|null;
                      name?: string|null;
                      response_headers_to_add?: envoy.config.core.v3.HeaderValueOption.$Shape[]|null;
                      tracing?: envoy.config.route.v3.Tracing.$Shape|null;
                      request_body_buffer_limit?: google.protobuf.UInt64Value.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ action?: undefined; route?: null; direct_response?: null }|{ action?: "route"; route: envoy.config.route.v3.RouteAction.$Shape; direct_response?: null }|{ action?: "direct_response"; route?: null; direct_response: envoy.config.route.v3.DirectResponseAction.$Shape })
                    );
                }

                /**
                 * Properties of a RouteMatch.
                 * @deprecated Use envoy.config.route.v3.RouteMatch.$Properties instead.
                 */
                interface IRouteMatch extends envoy.config.route.v3.RouteMatch.$Properties {
                }

                /** Represents a RouteMatch. */
                class RouteMatch {

                    /**
                     * Constructs a new RouteMatch.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.RouteMatch.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** RouteMatch prefix. */
                    prefix?: (string|null);

                    /** RouteMatch path. */
                    path?: (string|null);

                    /** RouteMatch headers. */
                    headers: envoy.config.route.v3.HeaderMatcher.$Properties[];

                    /** RouteMatch path_specifier. */
                    path_specifier?: ("prefix"|"path");

                    /**
                     * Encodes the specified RouteMatch message. Does not implicitly {@link envoy.config.route.v3.RouteMatch.verify|verify} messages.
                     * @param message RouteMatch message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.RouteMatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a RouteMatch message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.RouteMatch & envoy.config.route.v3.RouteMatch.$Shape} RouteMatch
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.RouteMatch & envoy.config.route.v3.RouteMatch.$Shape;

                    /**
                     * Creates a RouteMatch message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns RouteMatch
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.RouteMatch;

                    /**
                     * Creates a plain object from a RouteMatch message. Also converts values to other types if specified.
                     * @param message RouteMatch
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.RouteMatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this RouteMatch to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace RouteMatch {

                    /** Properties of a RouteMatch. */
                    interface $Properties {

                        /** RouteMatch prefix */
                        prefix?: (string|null);

                        /** RouteMatch path */
                        path?: (string|null);

                        /** RouteMatch headers */
                        headers?: (envoy.config.route.v3.HeaderMatcher.$Properties[]|null);

                        /** RouteMatch path_specifier */
                        path_specifier?: ("prefix"|"path");

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a RouteMatch. */
                    type $Shape = {
                      prefix?: string|null;
                      path?: string|null;
                      headers?: envoy.config.route.v3.HeaderMatcher.$Shape[]|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ path_specifier?: undefined; prefix?: null; path?: null }|{ path_specifier?: "prefix"; prefix: string; path?: null }|{ path_specifier?: "path"; prefix?: null; path: string })
                    );
                }

                /**
                 * Properties of a HeaderMatcher.
                 * @deprecated Use envoy.config.route.v3.HeaderMatcher.$Properties instead.
                 */
                interface IHeaderMatcher extends envoy.config.route.v3.HeaderMatcher.$Properties {
                }

                /** Represents a HeaderMatcher. */
                class HeaderMatcher {

                    /**
                     * Constructs a new HeaderMatcher.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.HeaderMatcher.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** HeaderMatcher name. */
                    name: string;

                    /** HeaderMatcher string_match. */
                    string_match?: (envoy.type.matcher.v3.StringMatcher.$Properties|null);

                    /** HeaderMatcher header_match_specifier. */
                    header_match_specifier?: "string_match";

                    /**
                     * Encodes the specified HeaderMatcher message. Does not implicitly {@link envoy.config.route.v3.HeaderMatcher.verify|verify} messages.
                     * @param message HeaderMatcher message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.HeaderMatcher.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a HeaderMatcher message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.HeaderMatcher & envoy.config.route.v3.HeaderMatcher.$Shape} HeaderMatcher
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.HeaderMatcher & envoy.config.route.v3.HeaderMatcher.$Shape;

                    /**
                     * Creates a HeaderMatcher message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns HeaderMatcher
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.HeaderMatcher;

                    /**
                     * Creates a plain object from a HeaderMatcher message. Also converts values to other types if specified.
                     * @param message HeaderMatcher
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.HeaderMatcher, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this HeaderMatcher to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace HeaderMatcher {

                    /** Properties of a HeaderMatcher. */
                    interface $Properties {

                        /** HeaderMatcher name */
                        name?: (string|null);

                        /** HeaderMatcher string_match */
                        string_match?: (envoy.type.matcher.v3.StringMatcher.$Properties|null);

                        /** HeaderMatcher header_match_specifier */
                        header_match_specifier?: "string_match";

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a HeaderMatcher. */
                    type $Shape = {
                      name?: string|null;
                      string_match?: envoy.type.matcher.v3.StringMatcher.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ header_match_specifier?: undefined; string_match?: null }|{ header_match_specifier?: "string_match"; string_match: envoy.type.matcher.v3.StringMatcher.$Shape })
                    );
                }

                /**
                 * Properties of a RouteAction.
                 * @deprecated Use envoy.config.route.v3.RouteAction.$Properties instead.
                 */
                interface IRouteAction extends envoy.config.route.v3.RouteAction.$Properties {
                }

                /** Represents a RouteAction. */
                class RouteAction {

                    /**
                     * Constructs a new RouteAction.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.RouteAction.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** RouteAction cluster. */
                    cluster?: (string|null);

                    /** RouteAction inline_cluster_specifier_plugin. */
                    inline_cluster_specifier_plugin?: (envoy.config.route.v3.ClusterSpecifierPlugin.$Properties|null);

                    /** RouteAction auto_host_rewrite. */
                    auto_host_rewrite?: (google.protobuf.BoolValue.$Properties|null);

                    /** RouteAction timeout. */
                    timeout?: (google.protobuf.Duration.$Properties|null);

                    /** RouteAction retry_policy. */
                    retry_policy?: (envoy.config.route.v3.RetryPolicy.$Properties|null);

                    /** RouteAction idle_timeout. */
                    idle_timeout?: (google.protobuf.Duration.$Properties|null);

                    /** RouteAction cluster_specifier. */
                    cluster_specifier?: ("cluster"|"inline_cluster_specifier_plugin");

                    /** RouteAction host_rewrite_specifier. */
                    host_rewrite_specifier?: "auto_host_rewrite";

                    /**
                     * Encodes the specified RouteAction message. Does not implicitly {@link envoy.config.route.v3.RouteAction.verify|verify} messages.
                     * @param message RouteAction message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.RouteAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a RouteAction message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.RouteAction & envoy.config.route.v3.RouteAction.$Shape} RouteAction
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.RouteAction & envoy.config.route.v3.RouteAction.$Shape;

                    /**
                     * Creates a RouteAction message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns RouteAction
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.RouteAction;

                    /**
                     * Creates a plain object from a RouteAction message. Also converts values to other types if specified.
                     * @param message RouteAction
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.RouteAction, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this RouteAction to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace RouteAction {

                    /** Properties of a RouteAction. */
                    interface $Properties {

                        /** RouteAction cluster */
                        cluster?: (string|null);

                        /** RouteAction inline_cluster_specifier_plugin */
                        inline_cluster_specifier_plugin?: (envoy.config.route.v3.ClusterSpecifierPlugin.$Properties|null);

                        /** RouteAction auto_host_rewrite */
                        auto_host_rewrite?: (google.protobuf.BoolValue.$Properties|null);

                        /** RouteAction timeout */
                        timeout?: (google.protobuf.Duration.$Properties|null);

                        /** RouteAction retry_policy */
                        retry_policy?: (envoy.config.route.v3.RetryPolicy.$Properties|null);

                        /** RouteAction idle_timeout */
                        idle_timeout?: (google.protobuf.Duration.$Properties|null);

                        /** RouteAction cluster_specifier */
                        cluster_specifier?: ("cluster"|"inline_cluster_specifier_plugin");

                        /** RouteAction host_rewrite_specifier */
                        host_rewrite_specifier?: "auto_host_rewrite";

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a RouteAction. */
                    type $Shape = {
                      cluster?: string|null;
                      inline_cluster_specifier_plugin?: envoy.config.route.v3.ClusterSpecifierPlugin.$Shape|null;
                      auto_host_rewrite?: google.protobuf.BoolValue.$Shape|null;
                      timeout?: google.protobuf.Duration.$Shape|null;
                      retry_policy?: envoy.config.route.v3.RetryPolicy.$Shape|null;
                      idle_timeout?: google.protobuf.Duration.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ cluster_specifier?: undefined; cluster?: null; inline_cluster_specifier_plugin?: null }|{ cluster_specifier?: "cluster"; cluster: string; inline_cluster_specifier_plugin?: null }|{ cluster_specifier?: "inline_cluster_specifier_plugin"; cluster?: null; inline_cluster_specifier_plugin: envoy.config.route.v3.ClusterSpecifierPlugin.$Shape })
                    ) & (
                      ({ host_rewrite_specifier?: undefined; auto_host_rewrite?: null }|{ host_rewrite_specifier?: "auto_host_rewrite"; auto_host_rewrite: google.protobuf.BoolValue.$Shape })
                    );
                }

                /**
                 * Properties of a ClusterSpecifierPlugin.
                 * @deprecated Use envoy.config.route.v3.ClusterSpecifierPlugin.$Properties instead.
                 */
                interface IClusterSpecifierPlugin extends envoy.config.route.v3.ClusterSpecifierPlugin.$Properties {
                }

                /** Represents a ClusterSpecifierPlugin. */
                class ClusterSpecifierPlugin {

                    /**
                     * Constructs a new ClusterSpecifierPlugin.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.ClusterSpecifierPlugin.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** ClusterSpecifierPlugin extension. */
                    extension?: (envoy.config.core.v3.TypedExtensionConfig.$Properties|null);

                    /**
                     * Encodes the specified ClusterSpecifierPlugin message. Does not implicitly {@link envoy.config.route.v3.ClusterSpecifierPlugin.verify|verify} messages.
                     * @param message ClusterSpecifierPlugin message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.ClusterSpecifierPlugin.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ClusterSpecifierPlugin message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.ClusterSpecifierPlugin & envoy.config.route.v3.ClusterSpecifierPlugin.$Shape} ClusterSpecifierPlugin
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.ClusterSpecifierPlugin & envoy.config.route.v3.ClusterSpecifierPlugin.$Shape;

                    /**
                     * Creates a ClusterSpecifierPlugin message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ClusterSpecifierPlugin
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.ClusterSpecifierPlugin;

                    /**
                     * Creates a plain object from a ClusterSpecifierPlugin message. Also converts values to other types if specified.
                     * @param message ClusterSpecifierPlugin
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.ClusterSpecifierPlugin, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ClusterSpecifierPlugin to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ClusterSpecifierPlugin {

                    /** Properties of a ClusterSpecifierPlugin. */
                    interface $Properties {

                        /** ClusterSpecifierPlugin extension */
                        extension?: (envoy.config.core.v3.TypedExtensionConfig.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a ClusterSpecifierPlugin. */
                    type $Shape = envoy.config.route.v3.ClusterSpecifierPlugin.$Properties;
                }

                /**
                 * Properties of a RetryPolicy.
                 * @deprecated Use envoy.config.route.v3.RetryPolicy.$Properties instead.
                 */
                interface IRetryPolicy extends envoy.config.route.v3.RetryPolicy.$Properties {
                }

                /** Represents a RetryPolicy. */
                class RetryPolicy {

                    /**
                     * Constructs a new RetryPolicy.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.RetryPolicy.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** RetryPolicy retry_on. */
                    retry_on: string;

                    /** RetryPolicy num_retries. */
                    num_retries?: (google.protobuf.UInt32Value.$Properties|null);

                    /** RetryPolicy per_try_timeout. */
                    per_try_timeout?: (google.protobuf.Duration.$Properties|null);

                    /** RetryPolicy retriable_status_codes. */
                    retriable_status_codes: number[];

                    /** RetryPolicy retry_back_off. */
                    retry_back_off?: (envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties|null);

                    /** RetryPolicy per_try_idle_timeout. */
                    per_try_idle_timeout?: (google.protobuf.Duration.$Properties|null);

                    /** RetryPolicy refresh_cluster_on_retry. */
                    refresh_cluster_on_retry: boolean;

                    /**
                     * Encodes the specified RetryPolicy message. Does not implicitly {@link envoy.config.route.v3.RetryPolicy.verify|verify} messages.
                     * @param message RetryPolicy message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.RetryPolicy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a RetryPolicy message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.RetryPolicy & envoy.config.route.v3.RetryPolicy.$Shape} RetryPolicy
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.RetryPolicy & envoy.config.route.v3.RetryPolicy.$Shape;

                    /**
                     * Creates a RetryPolicy message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns RetryPolicy
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.RetryPolicy;

                    /**
                     * Creates a plain object from a RetryPolicy message. Also converts values to other types if specified.
                     * @param message RetryPolicy
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.RetryPolicy, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this RetryPolicy to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace RetryPolicy {

                    /** Properties of a RetryPolicy. */
                    interface $Properties {

                        /** RetryPolicy retry_on */
                        retry_on?: (string|null);

                        /** RetryPolicy num_retries */
                        num_retries?: (google.protobuf.UInt32Value.$Properties|null);

                        /** RetryPolicy per_try_timeout */
                        per_try_timeout?: (google.protobuf.Duration.$Properties|null);

                        /** RetryPolicy retriable_status_codes */
                        retriable_status_codes?: (number[]|null);

                        /** RetryPolicy retry_back_off */
                        retry_back_off?: (envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties|null);

                        /** RetryPolicy per_try_idle_timeout */
                        per_try_idle_timeout?: (google.protobuf.Duration.$Properties|null);

                        /** RetryPolicy refresh_cluster_on_retry */
                        refresh_cluster_on_retry?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a RetryPolicy. */
                    type $Shape = envoy.config.route.v3.RetryPolicy.$Properties;

                    /**
                     * Properties of a RetryBackOff.
                     * @deprecated Use envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties instead.
                     */
                    interface IRetryBackOff extends envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties {
                    }

                    /** Represents a RetryBackOff. */
                    class RetryBackOff {

                        /**
                         * Constructs a new RetryBackOff.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** RetryBackOff base_interval. */
                        base_interval?: (google.protobuf.Duration.$Properties|null);

                        /** RetryBackOff max_interval. */
                        max_interval?: (google.protobuf.Duration.$Properties|null);

                        /**
                         * Encodes the specified RetryBackOff message. Does not implicitly {@link envoy.config.route.v3.RetryPolicy.RetryBackOff.verify|verify} messages.
                         * @param message RetryBackOff message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a RetryBackOff message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {envoy.config.route.v3.RetryPolicy.RetryBackOff & envoy.config.route.v3.RetryPolicy.RetryBackOff.$Shape} RetryBackOff
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.RetryPolicy.RetryBackOff & envoy.config.route.v3.RetryPolicy.RetryBackOff.$Shape;

                        /**
                         * Creates a RetryBackOff message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns RetryBackOff
                         */
                        static fromObject(object: { [k: string]: any }): envoy.config.route.v3.RetryPolicy.RetryBackOff;

                        /**
                         * Creates a plain object from a RetryBackOff message. Also converts values to other types if specified.
                         * @param message RetryBackOff
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        static toObject(message: envoy.config.route.v3.RetryPolicy.RetryBackOff, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this RetryBackOff to JSON.
                         * @returns JSON object
                         */
                        toJSON(): { [k: string]: any };
                    }

                    namespace RetryBackOff {

                        /** Properties of a RetryBackOff. */
                        interface $Properties {

                            /** RetryBackOff base_interval */
                            base_interval?: (google.protobuf.Duration.$Properties|null);

                            /** RetryBackOff max_interval */
                            max_interval?: (google.protobuf.Duration.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a RetryBackOff. */
                        type $Shape = envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties;
                    }
                }

                /**
                 * Properties of a DirectResponseAction.
                 * @deprecated Use envoy.config.route.v3.DirectResponseAction.$Properties instead.
                 */
                interface IDirectResponseAction extends envoy.config.route.v3.DirectResponseAction.$Properties {
                }

                /** Represents a DirectResponseAction. */
                class DirectResponseAction {

                    /**
                     * Constructs a new DirectResponseAction.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.DirectResponseAction.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** DirectResponseAction status. */
                    status: number;

                    /** DirectResponseAction body. */
                    body?: (envoy.config.core.v3.DataSource.$Properties|null);

                    /**
                     * Encodes the specified DirectResponseAction message. Does not implicitly {@link envoy.config.route.v3.DirectResponseAction.verify|verify} messages.
                     * @param message DirectResponseAction message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.DirectResponseAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a DirectResponseAction message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.DirectResponseAction & envoy.config.route.v3.DirectResponseAction.$Shape} DirectResponseAction
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.DirectResponseAction & envoy.config.route.v3.DirectResponseAction.$Shape;

                    /**
                     * Creates a DirectResponseAction message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns DirectResponseAction
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.DirectResponseAction;

                    /**
                     * Creates a plain object from a DirectResponseAction message. Also converts values to other types if specified.
                     * @param message DirectResponseAction
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.DirectResponseAction, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this DirectResponseAction to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace DirectResponseAction {

                    /** Properties of a DirectResponseAction. */
                    interface $Properties {

                        /** DirectResponseAction status */
                        status?: (number|null);

                        /** DirectResponseAction body */
                        body?: (envoy.config.core.v3.DataSource.$Properties|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a DirectResponseAction. */
                    type $Shape = {
                      status?: number|null;
                      body?: envoy.config.core.v3.DataSource.$Shape|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a Tracing.
                 * @deprecated Use envoy.config.route.v3.Tracing.$Properties instead.
                 */
                interface ITracing extends envoy.config.route.v3.Tracing.$Properties {
                }

                /** Represents a Tracing. */
                class Tracing {

                    /**
                     * Constructs a new Tracing.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.Tracing.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Tracing operation. */
                    operation: string;

                    /** Tracing upstream_operation. */
                    upstream_operation: string;

                    /**
                     * Encodes the specified Tracing message. Does not implicitly {@link envoy.config.route.v3.Tracing.verify|verify} messages.
                     * @param message Tracing message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.Tracing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Tracing message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.Tracing & envoy.config.route.v3.Tracing.$Shape} Tracing
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.Tracing & envoy.config.route.v3.Tracing.$Shape;

                    /**
                     * Creates a Tracing message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Tracing
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.Tracing;

                    /**
                     * Creates a plain object from a Tracing message. Also converts values to other types if specified.
                     * @param message Tracing
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.Tracing, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Tracing to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Tracing {

                    /** Properties of a Tracing. */
                    interface $Properties {

                        /** Tracing operation */
                        operation?: (string|null);

                        /** Tracing upstream_operation */
                        upstream_operation?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Tracing. */
                    type $Shape = envoy.config.route.v3.Tracing.$Properties;
                }

                /**
                 * Properties of a FilterConfig.
                 * @deprecated Use envoy.config.route.v3.FilterConfig.$Properties instead.
                 */
                interface IFilterConfig extends envoy.config.route.v3.FilterConfig.$Properties {
                }

                /** Represents a FilterConfig. */
                class FilterConfig {

                    /**
                     * Constructs a new FilterConfig.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.config.route.v3.FilterConfig.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** FilterConfig config. */
                    config?: (google.protobuf.Any.$Properties|null);

                    /** FilterConfig disabled. */
                    disabled: boolean;

                    /**
                     * Encodes the specified FilterConfig message. Does not implicitly {@link envoy.config.route.v3.FilterConfig.verify|verify} messages.
                     * @param message FilterConfig message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.config.route.v3.FilterConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a FilterConfig message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.FilterConfig & envoy.config.route.v3.FilterConfig.$Shape} FilterConfig
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.config.route.v3.FilterConfig & envoy.config.route.v3.FilterConfig.$Shape;

                    /**
                     * Creates a FilterConfig message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns FilterConfig
                     */
                    static fromObject(object: { [k: string]: any }): envoy.config.route.v3.FilterConfig;

                    /**
                     * Creates a plain object from a FilterConfig message. Also converts values to other types if specified.
                     * @param message FilterConfig
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.config.route.v3.FilterConfig, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this FilterConfig to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace FilterConfig {

                    /** Properties of a FilterConfig. */
                    interface $Properties {

                        /** FilterConfig config */
                        config?: (google.protobuf.Any.$Properties|null);

                        /** FilterConfig disabled */
                        disabled?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a FilterConfig. */
                    type $Shape = envoy.config.route.v3.FilterConfig.$Properties;
                }
            }
        }
    }

    /** Namespace type. */
    namespace type {

        /** Namespace v3. */
        namespace v3 {

            /**
             * Properties of a Percent.
             * @deprecated Use envoy.type.v3.Percent.$Properties instead.
             */
            interface IPercent extends envoy.type.v3.Percent.$Properties {
            }

            /** Represents a Percent. */
            class Percent {

                /**
                 * Constructs a new Percent.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: envoy.type.v3.Percent.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Percent value. */
                value: number;

                /**
                 * Encodes the specified Percent message. Does not implicitly {@link envoy.type.v3.Percent.verify|verify} messages.
                 * @param message Percent message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: envoy.type.v3.Percent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Percent message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {envoy.type.v3.Percent & envoy.type.v3.Percent.$Shape} Percent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.type.v3.Percent & envoy.type.v3.Percent.$Shape;

                /**
                 * Creates a Percent message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Percent
                 */
                static fromObject(object: { [k: string]: any }): envoy.type.v3.Percent;

                /**
                 * Creates a plain object from a Percent message. Also converts values to other types if specified.
                 * @param message Percent
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: envoy.type.v3.Percent, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Percent to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Percent {

                /** Properties of a Percent. */
                interface $Properties {

                    /** Percent value */
                    value?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Percent. */
                type $Shape = envoy.type.v3.Percent.$Properties;
            }
        }

        /** Namespace matcher. */
        namespace matcher {

            /** Namespace v3. */
            namespace v3 {

                /**
                 * Properties of a StringMatcher.
                 * @deprecated Use envoy.type.matcher.v3.StringMatcher.$Properties instead.
                 */
                interface IStringMatcher extends envoy.type.matcher.v3.StringMatcher.$Properties {
                }

                /** Represents a StringMatcher. */
                class StringMatcher {

                    /**
                     * Constructs a new StringMatcher.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.type.matcher.v3.StringMatcher.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** StringMatcher exact. */
                    exact?: (string|null);

                    /** StringMatcher prefix. */
                    prefix?: (string|null);

                    /** StringMatcher safe_regex. */
                    safe_regex?: (envoy.type.matcher.v3.RegexMatcher.$Properties|null);

                    /** StringMatcher ignore_case. */
                    ignore_case: boolean;

                    /** StringMatcher match_pattern. */
                    match_pattern?: ("exact"|"prefix"|"safe_regex");

                    /**
                     * Encodes the specified StringMatcher message. Does not implicitly {@link envoy.type.matcher.v3.StringMatcher.verify|verify} messages.
                     * @param message StringMatcher message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.type.matcher.v3.StringMatcher.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a StringMatcher message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.type.matcher.v3.StringMatcher & envoy.type.matcher.v3.StringMatcher.$Shape} StringMatcher
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.type.matcher.v3.StringMatcher & envoy.type.matcher.v3.StringMatcher.$Shape;

                    /**
                     * Creates a StringMatcher message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns StringMatcher
                     */
                    static fromObject(object: { [k: string]: any }): envoy.type.matcher.v3.StringMatcher;

                    /**
                     * Creates a plain object from a StringMatcher message. Also converts values to other types if specified.
                     * @param message StringMatcher
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.type.matcher.v3.StringMatcher, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this StringMatcher to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace StringMatcher {

                    /** Properties of a StringMatcher. */
                    interface $Properties {

                        /** StringMatcher exact */
                        exact?: (string|null);

                        /** StringMatcher prefix */
                        prefix?: (string|null);

                        /** StringMatcher safe_regex */
                        safe_regex?: (envoy.type.matcher.v3.RegexMatcher.$Properties|null);

                        /** StringMatcher ignore_case */
                        ignore_case?: (boolean|null);

                        /** StringMatcher match_pattern */
                        match_pattern?: ("exact"|"prefix"|"safe_regex");

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of a StringMatcher. */
                    type $Shape = {
                      exact?: string|null;
                      prefix?: string|null;
                      safe_regex?: envoy.type.matcher.v3.RegexMatcher.$Shape|null;
                      ignore_case?: boolean|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ match_pattern?: undefined; exact?: null; prefix?: null; safe_regex?: null }|{ match_pattern?: "exact"; exact: string; prefix?: null; safe_regex?: null }|{ match_pattern?: "prefix"; exact?: null; prefix: string; safe_regex?: null }|{ match_pattern?: "safe_regex"; exact?: null; prefix?: null; safe_regex: envoy.type.matcher.v3.RegexMatcher.$Shape })
                    );
                }

                /**
                 * Properties of a RegexMatcher.
                 * @deprecated Use envoy.type.matcher.v3.RegexMatcher.$Properties instead.
                 */
                interface IRegexMatcher extends envoy.type.matcher.v3.RegexMatcher.$Properties {
                }

                /** Represents a RegexMatcher. */
                class RegexMatcher {

                    /**
                     * Constructs a new RegexMatcher.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: envoy.type.matcher.v3.RegexMatcher.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** RegexMatcher regex. */
                    regex: string;

                    /**
                     * Encodes the specified RegexMatcher message. Does not implicitly {@link envoy.type.matcher.v3.RegexMatcher.verify|verify} messages.
                     * @param message RegexMatcher message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: envoy.type.matcher.v3.RegexMatcher.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a RegexMatcher message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {envoy.type.matcher.v3.RegexMatcher & envoy.type.matcher.v3.RegexMatcher.$Shape} RegexMatcher
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.type.matcher.v3.RegexMatcher & envoy.type.matcher.v3.RegexMatcher.$Shape;

                    /**
                     * Creates a RegexMatcher message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns RegexMatcher
                     */
                    static fromObject(object: { [k: string]: any }): envoy.type.matcher.v3.RegexMatcher;

                    /**
                     * Creates a plain object from a RegexMatcher message. Also converts values to other types if specified.
                     * @param message RegexMatcher
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: envoy.type.matcher.v3.RegexMatcher, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this RegexMatcher to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace RegexMatcher {

                    /** Properties of a RegexMatcher. */
                    interface $Properties {

                        /** RegexMatcher regex */
                        regex?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a RegexMatcher. */
                    type $Shape = envoy.type.matcher.v3.RegexMatcher.$Properties;
                }
            }
        }
    }

    /** Namespace extensions. */
    namespace extensions {

        /** Namespace transport_sockets. */
        namespace transport_sockets {

            /** Namespace tls. */
            namespace tls {

                /** Namespace v3. */
                namespace v3 {

                    /**
                     * Properties of a GenericSecret.
                     * @deprecated Use envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties instead.
                     */
                    interface IGenericSecret extends envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties {
                    }

                    /** Represents a GenericSecret. */
                    class GenericSecret {

                        /**
                         * Constructs a new GenericSecret.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** GenericSecret secret. */
                        secret?: (envoy.config.core.v3.DataSource.$Properties|null);

                        /**
                         * Encodes the specified GenericSecret message. Does not implicitly {@link envoy.extensions.transport_sockets.tls.v3.GenericSecret.verify|verify} messages.
                         * @param message GenericSecret message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a GenericSecret message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {envoy.extensions.transport_sockets.tls.v3.GenericSecret & envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Shape} GenericSecret
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.extensions.transport_sockets.tls.v3.GenericSecret & envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Shape;

                        /**
                         * Creates a GenericSecret message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns GenericSecret
                         */
                        static fromObject(object: { [k: string]: any }): envoy.extensions.transport_sockets.tls.v3.GenericSecret;

                        /**
                         * Creates a plain object from a GenericSecret message. Also converts values to other types if specified.
                         * @param message GenericSecret
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        static toObject(message: envoy.extensions.transport_sockets.tls.v3.GenericSecret, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this GenericSecret to JSON.
                         * @returns JSON object
                         */
                        toJSON(): { [k: string]: any };
                    }

                    namespace GenericSecret {

                        /** Properties of a GenericSecret. */
                        interface $Properties {

                            /** GenericSecret secret */
                            secret?: (envoy.config.core.v3.DataSource.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a GenericSecret. */
                        type $Shape = {
                          secret?: envoy.config.core.v3.DataSource.$Shape|null;
                          $unknowns?: Uint8Array[];
                        };
                    }

                    /**
                     * Properties of a Secret.
                     * @deprecated Use envoy.extensions.transport_sockets.tls.v3.Secret.$Properties instead.
                     */
                    interface ISecret extends envoy.extensions.transport_sockets.tls.v3.Secret.$Properties {
                    }

                    /** Represents a Secret. */
                    class Secret {

                        /**
                         * Constructs a new Secret.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: envoy.extensions.transport_sockets.tls.v3.Secret.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Secret name. */
                        name: string;

                        /** Secret tls_certificate. */
                        tls_certificate?: (envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties|null);

                        /** Secret generic_secret. */
                        generic_secret?: (envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties|null);

                        /** Secret type. */
                        type?: ("tls_certificate"|"generic_secret");

                        /**
                         * Encodes the specified Secret message. Does not implicitly {@link envoy.extensions.transport_sockets.tls.v3.Secret.verify|verify} messages.
                         * @param message Secret message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: envoy.extensions.transport_sockets.tls.v3.Secret.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Secret message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {envoy.extensions.transport_sockets.tls.v3.Secret & envoy.extensions.transport_sockets.tls.v3.Secret.$Shape} Secret
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.extensions.transport_sockets.tls.v3.Secret & envoy.extensions.transport_sockets.tls.v3.Secret.$Shape;

                        /**
                         * Creates a Secret message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns Secret
                         */
                        static fromObject(object: { [k: string]: any }): envoy.extensions.transport_sockets.tls.v3.Secret;

                        /**
                         * Creates a plain object from a Secret message. Also converts values to other types if specified.
                         * @param message Secret
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        static toObject(message: envoy.extensions.transport_sockets.tls.v3.Secret, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this Secret to JSON.
                         * @returns JSON object
                         */
                        toJSON(): { [k: string]: any };
                    }

                    namespace Secret {

                        /** Properties of a Secret. */
                        interface $Properties {

                            /** Secret name */
                            name?: (string|null);

                            /** Secret tls_certificate */
                            tls_certificate?: (envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties|null);

                            /** Secret generic_secret */
                            generic_secret?: (envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties|null);

                            /** Secret type */
                            type?: ("tls_certificate"|"generic_secret");

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Narrowed shape of a Secret. */
                        type $Shape = {
                          name?: string|null;
                          tls_certificate?: envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Shape|null;
                          generic_secret?: envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Shape|null;
                          $unknowns?: Uint8Array[];
                        } & (
                          ({ type?: undefined; tls_certificate?: null; generic_secret?: null }|{ type?: "tls_certificate"; tls_certificate: envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Shape; generic_secret?: null }|{ type?: "generic_secret"; tls_certificate?: null; generic_secret: envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Shape })
                        );
                    }

                    /**
                     * Properties of a TlsCertificate.
                     * @deprecated Use envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties instead.
                     */
                    interface ITlsCertificate extends envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties {
                    }

                    /** Represents a TlsCertificate. */
                    class TlsCertificate {

                        /**
                         * Constructs a new TlsCertificate.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** TlsCertificate certificate_chain. */
                        certificate_chain?: (envoy.config.core.v3.DataSource.$Properties|null);

                        /** TlsCertificate private_key. */
                        private_key?: (envoy.config.core.v3.DataSource.$Properties|null);

                        /**
                         * Encodes the specified TlsCertificate message. Does not implicitly {@link envoy.extensions.transport_sockets.tls.v3.TlsCertificate.verify|verify} messages.
                         * @param message TlsCertificate message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a TlsCertificate message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {envoy.extensions.transport_sockets.tls.v3.TlsCertificate & envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Shape} TlsCertificate
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): envoy.extensions.transport_sockets.tls.v3.TlsCertificate & envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Shape;

                        /**
                         * Creates a TlsCertificate message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns TlsCertificate
                         */
                        static fromObject(object: { [k: string]: any }): envoy.extensions.transport_sockets.tls.v3.TlsCertificate;

                        /**
                         * Creates a plain object from a TlsCertificate message. Also converts values to other types if specified.
                         * @param message TlsCertificate
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        static toObject(message: envoy.extensions.transport_sockets.tls.v3.TlsCertificate, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this TlsCertificate to JSON.
                         * @returns JSON object
                         */
                        toJSON(): { [k: string]: any };
                    }

                    namespace TlsCertificate {

                        /** Properties of a TlsCertificate. */
                        interface $Properties {

                            /** TlsCertificate certificate_chain */
                            certificate_chain?: (envoy.config.core.v3.DataSource.$Properties|null);

                            /** TlsCertificate private_key */
                            private_key?: (envoy.config.core.v3.DataSource.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a TlsCertificate. */
                        type $Shape = {
                          certificate_chain?: envoy.config.core.v3.DataSource.$Shape|null;
                          private_key?: envoy.config.core.v3.DataSource.$Shape|null;
                          $unknowns?: Uint8Array[];
                        };
                    }
                }
            }
        }
    }
}

/** Namespace xds. */
export namespace xds {

    /** Namespace type. */
    namespace type {

        /** Namespace v3. */
        namespace v3 {

            /**
             * Properties of a TypedStruct.
             * @deprecated Use xds.type.v3.TypedStruct.$Properties instead.
             */
            interface ITypedStruct extends xds.type.v3.TypedStruct.$Properties {
            }

            /** Represents a TypedStruct. */
            class TypedStruct {

                /**
                 * Constructs a new TypedStruct.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: xds.type.v3.TypedStruct.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TypedStruct type_url. */
                type_url: string;

                /** TypedStruct value. */
                value?: (google.protobuf.Struct.$Properties|null);

                /**
                 * Encodes the specified TypedStruct message. Does not implicitly {@link xds.type.v3.TypedStruct.verify|verify} messages.
                 * @param message TypedStruct message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: xds.type.v3.TypedStruct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TypedStruct message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {xds.type.v3.TypedStruct & xds.type.v3.TypedStruct.$Shape} TypedStruct
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): xds.type.v3.TypedStruct & xds.type.v3.TypedStruct.$Shape;

                /**
                 * Creates a TypedStruct message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns TypedStruct
                 */
                static fromObject(object: { [k: string]: any }): xds.type.v3.TypedStruct;

                /**
                 * Creates a plain object from a TypedStruct message. Also converts values to other types if specified.
                 * @param message TypedStruct
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: xds.type.v3.TypedStruct, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this TypedStruct to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace TypedStruct {

                /** Properties of a TypedStruct. */
                interface $Properties {

                    /** TypedStruct type_url */
                    type_url?: (string|null);

                    /** TypedStruct value */
                    value?: (google.protobuf.Struct.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TypedStruct. */
                type $Shape = {
                  type_url?: string|null;
                  value?: google.protobuf.Struct.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of an Any.
         * @deprecated Use google.protobuf.Any.$Properties instead.
         */
        interface IAny extends google.protobuf.Any.$Properties {
        }

        /** Represents an Any. */
        class Any {

            /**
             * Constructs a new Any.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Any.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Any type_url. */
            type_url: string;

            /** Any value. */
            value: Uint8Array;

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @param message Any message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Any.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Any & google.protobuf.Any.$Shape;

            /**
             * Creates an Any message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Any
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Any;

            /**
             * Creates a plain object from an Any message. Also converts values to other types if specified.
             * @param message Any
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Any, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Any to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Any {

            /** Properties of an Any. */
            interface $Properties {

                /** Any type_url */
                type_url?: (string|null);

                /** Any value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Any. */
            type $Shape = google.protobuf.Any.$Properties;
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

            /**
             * Creates a Struct message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Struct
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Struct;

            /**
             * Creates a plain object from a Struct message. Also converts values to other types if specified.
             * @param message Struct
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Struct, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Struct to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a Value message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Value
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Value;

            /**
             * Creates a plain object from a Value message. Also converts values to other types if specified.
             * @param message Value
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Value, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Value to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a ListValue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListValue
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.ListValue;

            /**
             * Creates a plain object from a ListValue message. Also converts values to other types if specified.
             * @param message ListValue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.ListValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListValue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a DoubleValue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DoubleValue
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.DoubleValue;

            /**
             * Creates a plain object from a DoubleValue message. Also converts values to other types if specified.
             * @param message DoubleValue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.DoubleValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DoubleValue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a FloatValue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FloatValue
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.FloatValue;

            /**
             * Creates a plain object from a FloatValue message. Also converts values to other types if specified.
             * @param message FloatValue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.FloatValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FloatValue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an Int64Value message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Int64Value
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Int64Value;

            /**
             * Creates a plain object from an Int64Value message. Also converts values to other types if specified.
             * @param message Int64Value
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Int64Value, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Int64Value to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a UInt64Value message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UInt64Value
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.UInt64Value;

            /**
             * Creates a plain object from a UInt64Value message. Also converts values to other types if specified.
             * @param message UInt64Value
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.UInt64Value, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UInt64Value to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates an Int32Value message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Int32Value
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Int32Value;

            /**
             * Creates a plain object from an Int32Value message. Also converts values to other types if specified.
             * @param message Int32Value
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Int32Value, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Int32Value to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a UInt32Value message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UInt32Value
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.UInt32Value;

            /**
             * Creates a plain object from a UInt32Value message. Also converts values to other types if specified.
             * @param message UInt32Value
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.UInt32Value, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UInt32Value to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a BoolValue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BoolValue
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.BoolValue;

            /**
             * Creates a plain object from a BoolValue message. Also converts values to other types if specified.
             * @param message BoolValue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.BoolValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BoolValue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a StringValue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StringValue
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.StringValue;

            /**
             * Creates a plain object from a StringValue message. Also converts values to other types if specified.
             * @param message StringValue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.StringValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StringValue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a BytesValue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BytesValue
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.BytesValue;

            /**
             * Creates a plain object from a BytesValue message. Also converts values to other types if specified.
             * @param message BytesValue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.BytesValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BytesValue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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

            /**
             * Creates a Duration message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Duration
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Duration;

            /**
             * Creates a plain object from a Duration message. Also converts values to other types if specified.
             * @param message Duration
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Duration, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Duration to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
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
    }

    /** Namespace rpc. */
    namespace rpc {

        /**
         * Properties of a Status.
         * @deprecated Use google.rpc.Status.$Properties instead.
         */
        interface IStatus extends google.rpc.Status.$Properties {
        }

        /** Represents a Status. */
        class Status {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.Status.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Status code. */
            code: number;

            /** Status message. */
            message: string;

            /**
             * Encodes the specified Status message. Does not implicitly {@link google.rpc.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.Status & google.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.Status & google.rpc.Status.$Shape;

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Status
             */
            static fromObject(object: { [k: string]: any }): google.rpc.Status;

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @param message Status
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.rpc.Status, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Status to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Status {

            /** Properties of a Status. */
            interface $Properties {

                /** Status code */
                code?: (number|null);

                /** Status message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Status. */
            type $Shape = google.rpc.Status.$Properties;
        }
    }
}
