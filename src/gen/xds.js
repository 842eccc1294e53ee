/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $Boolean = $util.global.Boolean, $isFinite = $util.global.isFinite, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt;

// Exported root namespace
const $root = $protobuf.roots["xds"] || ($protobuf.roots["xds"] = {});

export const envoy = $root.envoy = (() => {

    /**
     * Namespace envoy.
     * @exports envoy
     * @namespace
     */
    const envoy = {};

    envoy.service = (function() {

        /**
         * Namespace service.
         * @memberof envoy
         * @namespace
         */
        const service = {};

        service.discovery = (function() {

            /**
             * Namespace discovery.
             * @memberof envoy.service
             * @namespace
             */
            const discovery = {};

            discovery.v3 = (function() {

                /**
                 * Namespace v3.
                 * @memberof envoy.service.discovery
                 * @namespace
                 */
                const v3 = {};

                v3.DiscoveryRequest = (function() {

                    /**
                     * Properties of a DiscoveryRequest.
                     * @typedef {Object} envoy.service.discovery.v3.DiscoveryRequest.$Properties
                     * @property {string|null} [version_info] DiscoveryRequest version_info
                     * @property {envoy.config.core.v3.Node.$Properties|null} [node] DiscoveryRequest node
                     * @property {Array.<string>|null} [resource_names] DiscoveryRequest resource_names
                     * @property {string|null} [type_url] DiscoveryRequest type_url
                     * @property {string|null} [response_nonce] DiscoveryRequest response_nonce
                     * @property {google.rpc.Status.$Properties|null} [error_detail] DiscoveryRequest error_detail
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a DiscoveryRequest.
                     * @memberof envoy.service.discovery.v3
                     * @interface IDiscoveryRequest
                     * @augments envoy.service.discovery.v3.DiscoveryRequest.$Properties
                     * @deprecated Use envoy.service.discovery.v3.DiscoveryRequest.$Properties instead.
                     */

                    /**
                     * Shape of a DiscoveryRequest.
                     * @typedef {envoy.service.discovery.v3.DiscoveryRequest.$Properties} envoy.service.discovery.v3.DiscoveryRequest.$Shape
                     */

                    /**
                     * Constructs a new DiscoveryRequest.
                     * @memberof envoy.service.discovery.v3
                     * @classdesc Represents a DiscoveryRequest.
                     * @constructor
                     * @param {envoy.service.discovery.v3.DiscoveryRequest.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const DiscoveryRequest = function (properties) {
                        this.resource_names = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * DiscoveryRequest version_info.
                     * @member {string} version_info
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @instance
                     */
                    DiscoveryRequest.prototype.version_info = "";

                    /**
                     * DiscoveryRequest node.
                     * @member {envoy.config.core.v3.Node.$Properties|null|undefined} node
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @instance
                     */
                    DiscoveryRequest.prototype.node = null;

                    /**
                     * DiscoveryRequest resource_names.
                     * @member {Array.<string>} resource_names
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @instance
                     */
                    DiscoveryRequest.prototype.resource_names = $util.emptyArray;

                    /**
                     * DiscoveryRequest type_url.
                     * @member {string} type_url
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @instance
                     */
                    DiscoveryRequest.prototype.type_url = "";

                    /**
                     * DiscoveryRequest response_nonce.
                     * @member {string} response_nonce
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @instance
                     */
                    DiscoveryRequest.prototype.response_nonce = "";

                    /**
                     * DiscoveryRequest error_detail.
                     * @member {google.rpc.Status.$Properties|null|undefined} error_detail
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @instance
                     */
                    DiscoveryRequest.prototype.error_detail = null;

                    /**
                     * Encodes the specified DiscoveryRequest message. Does not implicitly {@link envoy.service.discovery.v3.DiscoveryRequest.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @static
                     * @param {envoy.service.discovery.v3.DiscoveryRequest.$Properties} message DiscoveryRequest message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    DiscoveryRequest.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.version_info != null && $Object.hasOwnProperty.call(message, "version_info") && message.version_info !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.version_info);
                        if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                            $root.envoy.config.core.v3.Node.encode(message.node, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.resource_names != null && message.resource_names.length)
                            for (let i = 0; i < message.resource_names.length; ++i)
                                writer.uint32(/* id 3, wireType 2 =*/26).string(message.resource_names[i]);
                        if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.type_url);
                        if (message.response_nonce != null && $Object.hasOwnProperty.call(message, "response_nonce") && message.response_nonce !== "")
                            writer.uint32(/* id 5, wireType 2 =*/42).string(message.response_nonce);
                        if (message.error_detail != null && $Object.hasOwnProperty.call(message, "error_detail"))
                            $root.google.rpc.Status.encode(message.error_detail, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a DiscoveryRequest message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.discovery.v3.DiscoveryRequest & envoy.service.discovery.v3.DiscoveryRequest.$Shape} DiscoveryRequest
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    DiscoveryRequest.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.service.discovery.v3.DiscoveryRequest();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.version_info = value;
                                    else
                                        delete message.version_info;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.node = $root.envoy.config.core.v3.Node.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.resource_names && message.resource_names.length))
                                        message.resource_names = [];
                                    message.resource_names.push(reader.stringVerify());
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.type_url = value;
                                    else
                                        delete message.type_url;
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.response_nonce = value;
                                    else
                                        delete message.response_nonce;
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 2)
                                        break;
                                    message.error_detail = $root.google.rpc.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.error_detail);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a DiscoveryRequest message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.discovery.v3.DiscoveryRequest} DiscoveryRequest
                     */
                    DiscoveryRequest.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.discovery.v3.DiscoveryRequest)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.discovery.v3.DiscoveryRequest: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.discovery.v3.DiscoveryRequest();
                        if (object.version_info != null)
                            if (typeof object.version_info !== "string" || object.version_info.length)
                                message.version_info = $String(object.version_info);
                        if (object.node != null) {
                            if (!$util.isObject(object.node))
                                throw $TypeError(".envoy.service.discovery.v3.DiscoveryRequest.node: object expected");
                            message.node = $root.envoy.config.core.v3.Node.fromObject(object.node, _depth + 1);
                        }
                        if (object.resource_names) {
                            if (!$Array.isArray(object.resource_names))
                                throw $TypeError(".envoy.service.discovery.v3.DiscoveryRequest.resource_names: array expected");
                            message.resource_names = $Array(object.resource_names.length);
                            for (let i = 0; i < object.resource_names.length; ++i)
                                message.resource_names[i] = $String(object.resource_names[i]);
                        }
                        if (object.type_url != null)
                            if (typeof object.type_url !== "string" || object.type_url.length)
                                message.type_url = $String(object.type_url);
                        if (object.response_nonce != null)
                            if (typeof object.response_nonce !== "string" || object.response_nonce.length)
                                message.response_nonce = $String(object.response_nonce);
                        if (object.error_detail != null) {
                            if (!$util.isObject(object.error_detail))
                                throw $TypeError(".envoy.service.discovery.v3.DiscoveryRequest.error_detail: object expected");
                            message.error_detail = $root.google.rpc.Status.fromObject(object.error_detail, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a DiscoveryRequest message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @static
                     * @param {envoy.service.discovery.v3.DiscoveryRequest} message DiscoveryRequest
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    DiscoveryRequest.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.resource_names = [];
                        if (options.defaults) {
                            object.version_info = "";
                            object.node = null;
                            object.type_url = "";
                            object.response_nonce = "";
                            object.error_detail = null;
                        }
                        if (message.version_info != null && $Object.hasOwnProperty.call(message, "version_info"))
                            object.version_info = message.version_info;
                        if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                            object.node = $root.envoy.config.core.v3.Node.toObject(message.node, options, _depth + 1);
                        if (message.resource_names && message.resource_names.length) {
                            object.resource_names = $Array(message.resource_names.length);
                            for (let j = 0; j < message.resource_names.length; ++j)
                                object.resource_names[j] = message.resource_names[j];
                        }
                        if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url"))
                            object.type_url = message.type_url;
                        if (message.response_nonce != null && $Object.hasOwnProperty.call(message, "response_nonce"))
                            object.response_nonce = message.response_nonce;
                        if (message.error_detail != null && $Object.hasOwnProperty.call(message, "error_detail"))
                            object.error_detail = $root.google.rpc.Status.toObject(message.error_detail, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this DiscoveryRequest to JSON.
                     * @function toJSON
                     * @memberof envoy.service.discovery.v3.DiscoveryRequest
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    DiscoveryRequest.prototype.toJSON = function() {
                        return DiscoveryRequest.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return DiscoveryRequest;
                })();

                v3.DiscoveryResponse = (function() {

                    /**
                     * Properties of a DiscoveryResponse.
                     * @typedef {Object} envoy.service.discovery.v3.DiscoveryResponse.$Properties
                     * @property {string|null} [version_info] DiscoveryResponse version_info
                     * @property {Array.<google.protobuf.Any.$Properties>|null} [resources] DiscoveryResponse resources
                     * @property {string|null} [type_url] DiscoveryResponse type_url
                     * @property {string|null} [nonce] DiscoveryResponse nonce
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a DiscoveryResponse.
                     * @memberof envoy.service.discovery.v3
                     * @interface IDiscoveryResponse
                     * @augments envoy.service.discovery.v3.DiscoveryResponse.$Properties
                     * @deprecated Use envoy.service.discovery.v3.DiscoveryResponse.$Properties instead.
                     */

                    /**
                     * Shape of a DiscoveryResponse.
                     * @typedef {envoy.service.discovery.v3.DiscoveryResponse.$Properties} envoy.service.discovery.v3.DiscoveryResponse.$Shape
                     */

                    /**
                     * Constructs a new DiscoveryResponse.
                     * @memberof envoy.service.discovery.v3
                     * @classdesc Represents a DiscoveryResponse.
                     * @constructor
                     * @param {envoy.service.discovery.v3.DiscoveryResponse.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const DiscoveryResponse = function (properties) {
                        this.resources = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * DiscoveryResponse version_info.
                     * @member {string} version_info
                     * @memberof envoy.service.discovery.v3.DiscoveryResponse
                     * @instance
                     */
                    DiscoveryResponse.prototype.version_info = "";

                    /**
                     * DiscoveryResponse resources.
                     * @member {Array.<google.protobuf.Any.$Properties>} resources
                     * @memberof envoy.service.discovery.v3.DiscoveryResponse
                     * @instance
                     */
                    DiscoveryResponse.prototype.resources = $util.emptyArray;

                    /**
                     * DiscoveryResponse type_url.
                     * @member {string} type_url
                     * @memberof envoy.service.discovery.v3.DiscoveryResponse
                     * @instance
                     */
                    DiscoveryResponse.prototype.type_url = "";

                    /**
                     * DiscoveryResponse nonce.
                     * @member {string} nonce
                     * @memberof envoy.service.discovery.v3.DiscoveryResponse
                     * @instance
                     */
                    DiscoveryResponse.prototype.nonce = "";

                    /**
                     * Encodes the specified DiscoveryResponse message. Does not implicitly {@link envoy.service.discovery.v3.DiscoveryResponse.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.discovery.v3.DiscoveryResponse
                     * @static
                     * @param {envoy.service.discovery.v3.DiscoveryResponse.$Properties} message DiscoveryResponse message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    DiscoveryResponse.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.version_info != null && $Object.hasOwnProperty.call(message, "version_info") && message.version_info !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.version_info);
                        if (message.resources != null && message.resources.length)
                            for (let i = 0; i < message.resources.length; ++i)
                                $root.google.protobuf.Any.encode(message.resources[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.type_url);
                        if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce !== "")
                            writer.uint32(/* id 5, wireType 2 =*/42).string(message.nonce);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a DiscoveryResponse message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.discovery.v3.DiscoveryResponse
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.discovery.v3.DiscoveryResponse & envoy.service.discovery.v3.DiscoveryResponse.$Shape} DiscoveryResponse
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    DiscoveryResponse.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.service.discovery.v3.DiscoveryResponse();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.version_info = value;
                                    else
                                        delete message.version_info;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.resources && message.resources.length))
                                        message.resources = [];
                                    message.resources.push($root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.type_url = value;
                                    else
                                        delete message.type_url;
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.nonce = value;
                                    else
                                        delete message.nonce;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a DiscoveryResponse message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.discovery.v3.DiscoveryResponse
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.discovery.v3.DiscoveryResponse} DiscoveryResponse
                     */
                    DiscoveryResponse.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.discovery.v3.DiscoveryResponse)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.discovery.v3.DiscoveryResponse: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.discovery.v3.DiscoveryResponse();
                        if (object.version_info != null)
                            if (typeof object.version_info !== "string" || object.version_info.length)
                                message.version_info = $String(object.version_info);
                        if (object.resources) {
                            if (!$Array.isArray(object.resources))
                                throw $TypeError(".envoy.service.discovery.v3.DiscoveryResponse.resources: array expected");
                            message.resources = $Array(object.resources.length);
                            for (let i = 0; i < object.resources.length; ++i) {
                                if (!$util.isObject(object.resources[i]))
                                    throw $TypeError(".envoy.service.discovery.v3.DiscoveryResponse.resources: object expected");
                                message.resources[i] = $root.google.protobuf.Any.fromObject(object.resources[i], _depth + 1);
                            }
                        }
                        if (object.type_url != null)
                            if (typeof object.type_url !== "string" || object.type_url.length)
                                message.type_url = $String(object.type_url);
                        if (object.nonce != null)
                            if (typeof object.nonce !== "string" || object.nonce.length)
                                message.nonce = $String(object.nonce);
                        return message;
                    };

                    /**
                     * Creates a plain object from a DiscoveryResponse message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.discovery.v3.DiscoveryResponse
                     * @static
                     * @param {envoy.service.discovery.v3.DiscoveryResponse} message DiscoveryResponse
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    DiscoveryResponse.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.resources = [];
                        if (options.defaults) {
                            object.version_info = "";
                            object.type_url = "";
                            object.nonce = "";
                        }
                        if (message.version_info != null && $Object.hasOwnProperty.call(message, "version_info"))
                            object.version_info = message.version_info;
                        if (message.resources && message.resources.length) {
                            object.resources = $Array(message.resources.length);
                            for (let j = 0; j < message.resources.length; ++j)
                                object.resources[j] = $root.google.protobuf.Any.toObject(message.resources[j], options, _depth + 1);
                        }
                        if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url"))
                            object.type_url = message.type_url;
                        if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                            object.nonce = message.nonce;
                        return object;
                    };

                    /**
                     * Converts this DiscoveryResponse to JSON.
                     * @function toJSON
                     * @memberof envoy.service.discovery.v3.DiscoveryResponse
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    DiscoveryResponse.prototype.toJSON = function() {
                        return DiscoveryResponse.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return DiscoveryResponse;
                })();

                return v3;
            })();

            return discovery;
        })();

        return service;
    })();

    envoy.config = (function() {

        /**
         * Namespace config.
         * @memberof envoy
         * @namespace
         */
        const config = {};

        config.core = (function() {

            /**
             * Namespace core.
             * @memberof envoy.config
             * @namespace
             */
            const core = {};

            core.v3 = (function() {

                /**
                 * Namespace v3.
                 * @memberof envoy.config.core
                 * @namespace
                 */
                const v3 = {};

                /**
                 * TrafficDirection enum.
                 * @name envoy.config.core.v3.TrafficDirection
                 * @enum {number}
                 * @property {number} UNSPECIFIED=0 UNSPECIFIED value
                 * @property {number} INBOUND=1 INBOUND value
                 * @property {number} OUTBOUND=2 OUTBOUND value
                 */
                v3.TrafficDirection = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNSPECIFIED"] = 0;
                    values[valuesById[1] = "INBOUND"] = 1;
                    values[valuesById[2] = "OUTBOUND"] = 2;
                    return values;
                })();

                v3.Node = (function() {

                    /**
                     * Properties of a Node.
                     * @typedef {Object} envoy.config.core.v3.Node.$Properties
                     * @property {string|null} [id] Node id
                     * @property {string|null} [cluster] Node cluster
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a Node.
                     * @memberof envoy.config.core.v3
                     * @interface INode
                     * @augments envoy.config.core.v3.Node.$Properties
                     * @deprecated Use envoy.config.core.v3.Node.$Properties instead.
                     */

                    /**
                     * Shape of a Node.
                     * @typedef {envoy.config.core.v3.Node.$Properties} envoy.config.core.v3.Node.$Shape
                     */

                    /**
                     * Constructs a new Node.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents a Node.
                     * @constructor
                     * @param {envoy.config.core.v3.Node.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Node = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Node id.
                     * @member {string} id
                     * @memberof envoy.config.core.v3.Node
                     * @instance
                     */
                    Node.prototype.id = "";

                    /**
                     * Node cluster.
                     * @member {string} cluster
                     * @memberof envoy.config.core.v3.Node
                     * @instance
                     */
                    Node.prototype.cluster = "";

                    /**
                     * Encodes the specified Node message. Does not implicitly {@link envoy.config.core.v3.Node.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.Node
                     * @static
                     * @param {envoy.config.core.v3.Node.$Properties} message Node message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Node.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                        if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && message.cluster !== "")
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.cluster);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a Node message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.Node
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.Node & envoy.config.core.v3.Node.$Shape} Node
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Node.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.Node();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.id = value;
                                    else
                                        delete message.id;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.cluster = value;
                                    else
                                        delete message.cluster;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a Node message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.Node
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.Node} Node
                     */
                    Node.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.Node)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.Node: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.Node();
                        if (object.id != null)
                            if (typeof object.id !== "string" || object.id.length)
                                message.id = $String(object.id);
                        if (object.cluster != null)
                            if (typeof object.cluster !== "string" || object.cluster.length)
                                message.cluster = $String(object.cluster);
                        return message;
                    };

                    /**
                     * Creates a plain object from a Node message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.Node
                     * @static
                     * @param {envoy.config.core.v3.Node} message Node
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Node.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.id = "";
                            object.cluster = "";
                        }
                        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                            object.id = message.id;
                        if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster"))
                            object.cluster = message.cluster;
                        return object;
                    };

                    /**
                     * Converts this Node to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.Node
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Node.prototype.toJSON = function() {
                        return Node.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Node;
                })();

                v3.Metadata = (function() {

                    /**
                     * Properties of a Metadata.
                     * @typedef {Object} envoy.config.core.v3.Metadata.$Properties
                     * @property {Object.<string,google.protobuf.Struct.$Properties>|null} [filter_metadata] Metadata filter_metadata
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a Metadata.
                     * @memberof envoy.config.core.v3
                     * @interface IMetadata
                     * @augments envoy.config.core.v3.Metadata.$Properties
                     * @deprecated Use envoy.config.core.v3.Metadata.$Properties instead.
                     */

                    /**
                     * Shape of a Metadata.
                     * @typedef {{
                     *   filter_metadata?: Object.<string,google.protobuf.Struct.$Shape>|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * }} envoy.config.core.v3.Metadata.$Shape
                     */

                    /**
                     * Constructs a new Metadata.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents a Metadata.
                     * @constructor
                     * @param {envoy.config.core.v3.Metadata.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Metadata = function (properties) {
                        this.filter_metadata = {};
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Metadata filter_metadata.
                     * @member {Object.<string,google.protobuf.Struct.$Properties>} filter_metadata
                     * @memberof envoy.config.core.v3.Metadata
                     * @instance
                     */
                    Metadata.prototype.filter_metadata = $util.emptyObject;

                    /**
                     * Encodes the specified Metadata message. Does not implicitly {@link envoy.config.core.v3.Metadata.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.Metadata
                     * @static
                     * @param {envoy.config.core.v3.Metadata.$Properties} message Metadata message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Metadata.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.filter_metadata != null && $Object.hasOwnProperty.call(message, "filter_metadata"))
                            for (let keys = $Object.keys(message.filter_metadata), i = 0; i < keys.length; ++i) {
                                writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                                $root.google.protobuf.Struct.encode(message.filter_metadata[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                            }
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a Metadata message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.Metadata
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.Metadata & envoy.config.core.v3.Metadata.$Shape} Metadata
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Metadata.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, key, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.Metadata();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if (message.filter_metadata === $util.emptyObject)
                                        message.filter_metadata = {};
                                    let end2 = reader.size() + reader.pos;
                                    if (end2 > reader.len)
                                        throw $RangeError("index out of range");
                                    reader.len = end2;
                                    key = "";
                                    value = null;
                                    while (reader.pos < end2) {
                                        let tag2 = reader.tag();
                                        wireType = tag2 & 7;
                                        switch (tag2 >>>= 3) {
                                        case 1:
                                            if (wireType !== 2)
                                                break;
                                            key = reader.stringVerify();
                                            continue;
                                        case 2:
                                            if (wireType !== 2)
                                                break;
                                            value = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                            continue;
                                        }
                                        reader.skipType(wireType, _depth, tag2);
                                    }
                                    if (reader.pos !== end2)
                                        throw $RangeError("index out of range");
                                    reader.len = end;
                                    if (key === "__proto__")
                                        $util.makeProp(message.filter_metadata, key);
                                    message.filter_metadata[key] = value || new $root.google.protobuf.Struct();
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a Metadata message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.Metadata
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.Metadata} Metadata
                     */
                    Metadata.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.Metadata)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.Metadata: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.Metadata();
                        if (object.filter_metadata) {
                            if (!$util.isObject(object.filter_metadata))
                                throw $TypeError(".envoy.config.core.v3.Metadata.filter_metadata: object expected");
                            message.filter_metadata = {};
                            for (let keys = $Object.keys(object.filter_metadata), i = 0; i < keys.length; ++i) {
                                if (keys[i] === "__proto__")
                                    $util.makeProp(message.filter_metadata, keys[i]);
                                if (!$util.isObject(object.filter_metadata[keys[i]]))
                                    throw $TypeError(".envoy.config.core.v3.Metadata.filter_metadata: object expected");
                                message.filter_metadata[keys[i]] = $root.google.protobuf.Struct.fromObject(object.filter_metadata[keys[i]], _depth + 1);
                            }
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a Metadata message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.Metadata
                     * @static
                     * @param {envoy.config.core.v3.Metadata} message Metadata
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Metadata.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.objects || options.defaults)
                            object.filter_metadata = {};
                        let keys2;
                        if (message.filter_metadata && (keys2 = $Object.keys(message.filter_metadata)).length) {
                            object.filter_metadata = {};
                            for (let j = 0; j < keys2.length; ++j) {
                                if (keys2[j] === "__proto__")
                                    $util.makeProp(object.filter_metadata, keys2[j]);
                                object.filter_metadata[keys2[j]] = $root.google.protobuf.Struct.toObject(message.filter_metadata[keys2[j]], options, _depth + 1);
                            }
                        }
                        return object;
                    };

                    /**
                     * Converts this Metadata to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.Metadata
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Metadata.prototype.toJSON = function() {
                        return Metadata.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Metadata;
                })();

                v3.HeaderValue = (function() {

                    /**
                     * Properties of a HeaderValue.
                     * @typedef {Object} envoy.config.core.v3.HeaderValue.$Properties
                     * @property {string|null} [key] HeaderValue key
                     * @property {string|null} [value] HeaderValue value
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HeaderValue.
                     * @memberof envoy.config.core.v3
                     * @interface IHeaderValue
                     * @augments envoy.config.core.v3.HeaderValue.$Properties
                     * @deprecated Use envoy.config.core.v3.HeaderValue.$Properties instead.
                     */

                    /**
                     * Shape of a HeaderValue.
                     * @typedef {envoy.config.core.v3.HeaderValue.$Properties} envoy.config.core.v3.HeaderValue.$Shape
                     */

                    /**
                     * Constructs a new HeaderValue.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents a HeaderValue.
                     * @constructor
                     * @param {envoy.config.core.v3.HeaderValue.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const HeaderValue = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * HeaderValue key.
                     * @member {string} key
                     * @memberof envoy.config.core.v3.HeaderValue
                     * @instance
                     */
                    HeaderValue.prototype.key = "";

                    /**
                     * HeaderValue value.
                     * @member {string} value
                     * @memberof envoy.config.core.v3.HeaderValue
                     * @instance
                     */
                    HeaderValue.prototype.value = "";

                    /**
                     * Encodes the specified HeaderValue message. Does not implicitly {@link envoy.config.core.v3.HeaderValue.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.HeaderValue
                     * @static
                     * @param {envoy.config.core.v3.HeaderValue.$Properties} message HeaderValue message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    HeaderValue.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
                        if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HeaderValue message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.HeaderValue
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.HeaderValue & envoy.config.core.v3.HeaderValue.$Shape} HeaderValue
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    HeaderValue.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.HeaderValue();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.key = value;
                                    else
                                        delete message.key;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.value = value;
                                    else
                                        delete message.value;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a HeaderValue message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.HeaderValue
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.HeaderValue} HeaderValue
                     */
                    HeaderValue.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.HeaderValue)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.HeaderValue: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.HeaderValue();
                        if (object.key != null)
                            if (typeof object.key !== "string" || object.key.length)
                                message.key = $String(object.key);
                        if (object.value != null)
                            if (typeof object.value !== "string" || object.value.length)
                                message.value = $String(object.value);
                        return message;
                    };

                    /**
                     * Creates a plain object from a HeaderValue message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.HeaderValue
                     * @static
                     * @param {envoy.config.core.v3.HeaderValue} message HeaderValue
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    HeaderValue.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.key = "";
                            object.value = "";
                        }
                        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                            object.key = message.key;
                        if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                            object.value = message.value;
                        return object;
                    };

                    /**
                     * Converts this HeaderValue to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.HeaderValue
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HeaderValue.prototype.toJSON = function() {
                        return HeaderValue.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return HeaderValue;
                })();

                v3.HeaderValueOption = (function() {

                    /**
                     * Properties of a HeaderValueOption.
                     * @typedef {Object} envoy.config.core.v3.HeaderValueOption.$Properties
                     * @property {envoy.config.core.v3.HeaderValue.$Properties|null} [header] HeaderValueOption header
                     * @property {envoy.config.core.v3.HeaderValueOption.HeaderAppendAction|null} [append_action] HeaderValueOption append_action
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HeaderValueOption.
                     * @memberof envoy.config.core.v3
                     * @interface IHeaderValueOption
                     * @augments envoy.config.core.v3.HeaderValueOption.$Properties
                     * @deprecated Use envoy.config.core.v3.HeaderValueOption.$Properties instead.
                     */

                    /**
                     * Shape of a HeaderValueOption.
                     * @typedef {envoy.config.core.v3.HeaderValueOption.$Properties} envoy.config.core.v3.HeaderValueOption.$Shape
                     */

                    /**
                     * Constructs a new HeaderValueOption.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents a HeaderValueOption.
                     * @constructor
                     * @param {envoy.config.core.v3.HeaderValueOption.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const HeaderValueOption = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * HeaderValueOption header.
                     * @member {envoy.config.core.v3.HeaderValue.$Properties|null|undefined} header
                     * @memberof envoy.config.core.v3.HeaderValueOption
                     * @instance
                     */
                    HeaderValueOption.prototype.header = null;

                    /**
                     * HeaderValueOption append_action.
                     * @member {envoy.config.core.v3.HeaderValueOption.HeaderAppendAction} append_action
                     * @memberof envoy.config.core.v3.HeaderValueOption
                     * @instance
                     */
                    HeaderValueOption.prototype.append_action = 0;

                    /**
                     * Encodes the specified HeaderValueOption message. Does not implicitly {@link envoy.config.core.v3.HeaderValueOption.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.HeaderValueOption
                     * @static
                     * @param {envoy.config.core.v3.HeaderValueOption.$Properties} message HeaderValueOption message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    HeaderValueOption.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                            $root.envoy.config.core.v3.HeaderValue.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.append_action != null && $Object.hasOwnProperty.call(message, "append_action") && message.append_action !== 0)
                            writer.uint32(/* id 3, wireType 0 =*/24).int32(message.append_action);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HeaderValueOption message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.HeaderValueOption
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.HeaderValueOption & envoy.config.core.v3.HeaderValueOption.$Shape} HeaderValueOption
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    HeaderValueOption.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.HeaderValueOption();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.header = $root.envoy.config.core.v3.HeaderValue.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.int32())
                                        message.append_action = value;
                                    else
                                        delete message.append_action;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a HeaderValueOption message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.HeaderValueOption
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.HeaderValueOption} HeaderValueOption
                     */
                    HeaderValueOption.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.HeaderValueOption)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.HeaderValueOption: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.HeaderValueOption();
                        if (object.header != null) {
                            if (!$util.isObject(object.header))
                                throw $TypeError(".envoy.config.core.v3.HeaderValueOption.header: object expected");
                            message.header = $root.envoy.config.core.v3.HeaderValue.fromObject(object.header, _depth + 1);
                        }
                        if (object.append_action !== 0 && (typeof object.append_action !== "string" || $root.envoy.config.core.v3.HeaderValueOption.HeaderAppendAction[object.append_action] !== 0))
                            switch (object.append_action) {
                            case "APPEND_IF_EXISTS_OR_ADD":
                            case 0:
                                message.append_action = 0;
                                break;
                            case "ADD_IF_ABSENT":
                            case 1:
                                message.append_action = 1;
                                break;
                            case "OVERWRITE_IF_EXISTS_OR_ADD":
                            case 2:
                                message.append_action = 2;
                                break;
                            case "OVERWRITE_IF_EXISTS":
                            case 3:
                                message.append_action = 3;
                                break;
                            default:
                                if (typeof object.append_action === "number" && (object.append_action | 0) === object.append_action)
                                    message.append_action = object.append_action;
                            }
                        return message;
                    };

                    /**
                     * Creates a plain object from a HeaderValueOption message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.HeaderValueOption
                     * @static
                     * @param {envoy.config.core.v3.HeaderValueOption} message HeaderValueOption
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    HeaderValueOption.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.header = null;
                            object.append_action = options.enums === $String ? "APPEND_IF_EXISTS_OR_ADD" : 0;
                        }
                        if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                            object.header = $root.envoy.config.core.v3.HeaderValue.toObject(message.header, options, _depth + 1);
                        if (message.append_action != null && $Object.hasOwnProperty.call(message, "append_action"))
                            object.append_action = options.enums === $String ? $root.envoy.config.core.v3.HeaderValueOption.HeaderAppendAction[message.append_action] === $undefined ? message.append_action : $root.envoy.config.core.v3.HeaderValueOption.HeaderAppendAction[message.append_action] : message.append_action;
                        return object;
                    };

                    /**
                     * Converts this HeaderValueOption to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.HeaderValueOption
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HeaderValueOption.prototype.toJSON = function() {
                        return HeaderValueOption.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    /**
                     * HeaderAppendAction enum.
                     * @name envoy.config.core.v3.HeaderValueOption.HeaderAppendAction
                     * @enum {number}
                     * @property {number} APPEND_IF_EXISTS_OR_ADD=0 APPEND_IF_EXISTS_OR_ADD value
                     * @property {number} ADD_IF_ABSENT=1 ADD_IF_ABSENT value
                     * @property {number} OVERWRITE_IF_EXISTS_OR_ADD=2 OVERWRITE_IF_EXISTS_OR_ADD value
                     * @property {number} OVERWRITE_IF_EXISTS=3 OVERWRITE_IF_EXISTS value
                     */
                    HeaderValueOption.HeaderAppendAction = (function() {
                        const valuesById = $Object.create(null), values = $Object.create(valuesById);
                        values[valuesById[0] = "APPEND_IF_EXISTS_OR_ADD"] = 0;
                        values[valuesById[1] = "ADD_IF_ABSENT"] = 1;
                        values[valuesById[2] = "OVERWRITE_IF_EXISTS_OR_ADD"] = 2;
                        values[valuesById[3] = "OVERWRITE_IF_EXISTS"] = 3;
                        return values;
                    })();

                    return HeaderValueOption;
                })();

                v3.DataSource = (function() {

                    /**
                     * Properties of a DataSource.
                     * @typedef {Object} envoy.config.core.v3.DataSource.$Properties
                     * @property {string|null} [inline_string] DataSource inline_string
                     * @property {"inline_string"} [specifier] DataSource specifier
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a DataSource.
                     * @memberof envoy.config.core.v3
                     * @interface IDataSource
                     * @augments envoy.config.core.v3.DataSource.$Properties
                     * @deprecated Use envoy.config.core.v3.DataSource.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a DataSource.
                     * @typedef {{
                     *   inline_string?: string|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ specifier?: undefined; inline_string?: null }|{ specifier?: "inline_string"; inline_string: string })
                     * )} envoy.config.core.v3.DataSource.$Shape
                     */

                    /**
                     * Constructs a new DataSource.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents a DataSource.
                     * @constructor
                     * @param {envoy.config.core.v3.DataSource.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const DataSource = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * DataSource inline_string.
                     * @member {string|null|undefined} inline_string
                     * @memberof envoy.config.core.v3.DataSource
                     * @instance
                     */
                    DataSource.prototype.inline_string = null;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * DataSource specifier.
                     * @member {"inline_string"|undefined} specifier
                     * @memberof envoy.config.core.v3.DataSource
                     * @instance
                     */
                    $Object.defineProperty(DataSource.prototype, "specifier", {
                        get: $util.oneOfGetter($oneOfFields = ["inline_string"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified DataSource message. Does not implicitly {@link envoy.config.core.v3.DataSource.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.DataSource
                     * @static
                     * @param {envoy.config.core.v3.DataSource.$Properties} message DataSource message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    DataSource.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.inline_string != null && $Object.hasOwnProperty.call(message, "inline_string"))
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.inline_string);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a DataSource message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.DataSource
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.DataSource & envoy.config.core.v3.DataSource.$Shape} DataSource
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    DataSource.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.DataSource();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.inline_string = reader.stringVerify();
                                    message.specifier = "inline_string";
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a DataSource message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.DataSource
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.DataSource} DataSource
                     */
                    DataSource.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.DataSource)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.DataSource: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.DataSource();
                        if (object.inline_string != null)
                            message.inline_string = $String(object.inline_string);
                        return message;
                    };

                    /**
                     * Creates a plain object from a DataSource message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.DataSource
                     * @static
                     * @param {envoy.config.core.v3.DataSource} message DataSource
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    DataSource.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (message.inline_string != null && $Object.hasOwnProperty.call(message, "inline_string")) {
                            object.inline_string = message.inline_string;
                            if (options.oneofs)
                                object.specifier = "inline_string";
                        }
                        return object;
                    };

                    /**
                     * Converts this DataSource to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.DataSource
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    DataSource.prototype.toJSON = function() {
                        return DataSource.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return DataSource;
                })();

                v3.TransportSocket = (function() {

                    /**
                     * Properties of a TransportSocket.
                     * @typedef {Object} envoy.config.core.v3.TransportSocket.$Properties
                     * @property {string|null} [name] TransportSocket name
                     * @property {google.protobuf.Any.$Properties|null} [typed_config] TransportSocket typed_config
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a TransportSocket.
                     * @memberof envoy.config.core.v3
                     * @interface ITransportSocket
                     * @augments envoy.config.core.v3.TransportSocket.$Properties
                     * @deprecated Use envoy.config.core.v3.TransportSocket.$Properties instead.
                     */

                    /**
                     * Shape of a TransportSocket.
                     * @typedef {envoy.config.core.v3.TransportSocket.$Properties} envoy.config.core.v3.TransportSocket.$Shape
                     */

                    /**
                     * Constructs a new TransportSocket.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents a TransportSocket.
                     * @constructor
                     * @param {envoy.config.core.v3.TransportSocket.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const TransportSocket = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * TransportSocket name.
                     * @member {string} name
                     * @memberof envoy.config.core.v3.TransportSocket
                     * @instance
                     */
                    TransportSocket.prototype.name = "";

                    /**
                     * TransportSocket typed_config.
                     * @member {google.protobuf.Any.$Properties|null|undefined} typed_config
                     * @memberof envoy.config.core.v3.TransportSocket
                     * @instance
                     */
                    TransportSocket.prototype.typed_config = null;

                    /**
                     * Encodes the specified TransportSocket message. Does not implicitly {@link envoy.config.core.v3.TransportSocket.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.TransportSocket
                     * @static
                     * @param {envoy.config.core.v3.TransportSocket.$Properties} message TransportSocket message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    TransportSocket.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                        if (message.typed_config != null && $Object.hasOwnProperty.call(message, "typed_config"))
                            $root.google.protobuf.Any.encode(message.typed_config, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a TransportSocket message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.TransportSocket
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.TransportSocket & envoy.config.core.v3.TransportSocket.$Shape} TransportSocket
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    TransportSocket.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.TransportSocket();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.name = value;
                                    else
                                        delete message.name;
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.typed_config = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.typed_config);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a TransportSocket message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.TransportSocket
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.TransportSocket} TransportSocket
                     */
                    TransportSocket.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.TransportSocket)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.TransportSocket: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.TransportSocket();
                        if (object.name != null)
                            if (typeof object.name !== "string" || object.name.length)
                                message.name = $String(object.name);
                        if (object.typed_config != null) {
                            if (!$util.isObject(object.typed_config))
                                throw $TypeError(".envoy.config.core.v3.TransportSocket.typed_config: object expected");
                            message.typed_config = $root.google.protobuf.Any.fromObject(object.typed_config, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a TransportSocket message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.TransportSocket
                     * @static
                     * @param {envoy.config.core.v3.TransportSocket} message TransportSocket
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    TransportSocket.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.name = "";
                            object.typed_config = null;
                        }
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.typed_config != null && $Object.hasOwnProperty.call(message, "typed_config"))
                            object.typed_config = $root.google.protobuf.Any.toObject(message.typed_config, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this TransportSocket to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.TransportSocket
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    TransportSocket.prototype.toJSON = function() {
                        return TransportSocket.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return TransportSocket;
                })();

                /**
                 * ApiVersion enum.
                 * @name envoy.config.core.v3.ApiVersion
                 * @enum {number}
                 * @property {number} AUTO=0 AUTO value
                 * @property {number} V2=1 V2 value
                 * @property {number} V3=2 V3 value
                 */
                v3.ApiVersion = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "AUTO"] = 0;
                    values[valuesById[1] = "V2"] = 1;
                    values[valuesById[2] = "V3"] = 2;
                    return values;
                })();

                v3.AggregatedConfigSource = (function() {

                    /**
                     * Properties of an AggregatedConfigSource.
                     * @typedef {Object} envoy.config.core.v3.AggregatedConfigSource.$Properties
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of an AggregatedConfigSource.
                     * @memberof envoy.config.core.v3
                     * @interface IAggregatedConfigSource
                     * @augments envoy.config.core.v3.AggregatedConfigSource.$Properties
                     * @deprecated Use envoy.config.core.v3.AggregatedConfigSource.$Properties instead.
                     */

                    /**
                     * Shape of an AggregatedConfigSource.
                     * @typedef {envoy.config.core.v3.AggregatedConfigSource.$Properties} envoy.config.core.v3.AggregatedConfigSource.$Shape
                     */

                    /**
                     * Constructs a new AggregatedConfigSource.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents an AggregatedConfigSource.
                     * @constructor
                     * @param {envoy.config.core.v3.AggregatedConfigSource.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const AggregatedConfigSource = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Encodes the specified AggregatedConfigSource message. Does not implicitly {@link envoy.config.core.v3.AggregatedConfigSource.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.AggregatedConfigSource
                     * @static
                     * @param {envoy.config.core.v3.AggregatedConfigSource.$Properties} message AggregatedConfigSource message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    AggregatedConfigSource.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes an AggregatedConfigSource message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.AggregatedConfigSource
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.AggregatedConfigSource & envoy.config.core.v3.AggregatedConfigSource.$Shape} AggregatedConfigSource
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    AggregatedConfigSource.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.AggregatedConfigSource();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            reader.skipType(tag & 7, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates an AggregatedConfigSource message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.AggregatedConfigSource
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.AggregatedConfigSource} AggregatedConfigSource
                     */
                    AggregatedConfigSource.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.AggregatedConfigSource)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.AggregatedConfigSource: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        return new $root.envoy.config.core.v3.AggregatedConfigSource();
                    };

                    /**
                     * Creates a plain object from an AggregatedConfigSource message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.AggregatedConfigSource
                     * @static
                     * @param {envoy.config.core.v3.AggregatedConfigSource} message AggregatedConfigSource
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    AggregatedConfigSource.toObject = function () {
                        return {};
                    };

                    /**
                     * Converts this AggregatedConfigSource to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.AggregatedConfigSource
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    AggregatedConfigSource.prototype.toJSON = function() {
                        return AggregatedConfigSource.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return AggregatedConfigSource;
                })();

                v3.ConfigSource = (function() {

                    /**
                     * Properties of a ConfigSource.
                     * @typedef {Object} envoy.config.core.v3.ConfigSource.$Properties
                     * @property {envoy.config.core.v3.AggregatedConfigSource.$Properties|null} [ads] ConfigSource ads
                     * @property {google.protobuf.Duration.$Properties|null} [initial_fetch_timeout] ConfigSource initial_fetch_timeout
                     * @property {envoy.config.core.v3.ApiVersion|null} [resource_api_version] ConfigSource resource_api_version
                     * @property {"ads"} [config_source_specifier] ConfigSource config_source_specifier
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a ConfigSource.
                     * @memberof envoy.config.core.v3
                     * @interface IConfigSource
                     * @augments envoy.config.core.v3.ConfigSource.$Properties
                     * @deprecated Use envoy.config.core.v3.ConfigSource.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a ConfigSource.
                     * @typedef {{
                     *   ads?: envoy.config.core.v3.AggregatedConfigSource.$Shape|null;
                     *   initial_fetch_timeout?: google.protobuf.Duration.$Shape|null;
                     *   resource_api_version?: envoy.config.core.v3.ApiVersion|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ config_source_specifier?: undefined; ads?: null }|{ config_source_specifier?: "ads"; ads: envoy.config.core.v3.AggregatedConfigSource.$Shape })
                     * )} envoy.config.core.v3.ConfigSource.$Shape
                     */

                    /**
                     * Constructs a new ConfigSource.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents a ConfigSource.
                     * @constructor
                     * @param {envoy.config.core.v3.ConfigSource.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const ConfigSource = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * ConfigSource ads.
                     * @member {envoy.config.core.v3.AggregatedConfigSource.$Properties|null|undefined} ads
                     * @memberof envoy.config.core.v3.ConfigSource
                     * @instance
                     */
                    ConfigSource.prototype.ads = null;

                    /**
                     * ConfigSource initial_fetch_timeout.
                     * @member {google.protobuf.Duration.$Properties|null|undefined} initial_fetch_timeout
                     * @memberof envoy.config.core.v3.ConfigSource
                     * @instance
                     */
                    ConfigSource.prototype.initial_fetch_timeout = null;

                    /**
                     * ConfigSource resource_api_version.
                     * @member {envoy.config.core.v3.ApiVersion} resource_api_version
                     * @memberof envoy.config.core.v3.ConfigSource
                     * @instance
                     */
                    ConfigSource.prototype.resource_api_version = 0;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * ConfigSource config_source_specifier.
                     * @member {"ads"|undefined} config_source_specifier
                     * @memberof envoy.config.core.v3.ConfigSource
                     * @instance
                     */
                    $Object.defineProperty(ConfigSource.prototype, "config_source_specifier", {
                        get: $util.oneOfGetter($oneOfFields = ["ads"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified ConfigSource message. Does not implicitly {@link envoy.config.core.v3.ConfigSource.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.ConfigSource
                     * @static
                     * @param {envoy.config.core.v3.ConfigSource.$Properties} message ConfigSource message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    ConfigSource.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.ads != null && $Object.hasOwnProperty.call(message, "ads"))
                            $root.envoy.config.core.v3.AggregatedConfigSource.encode(message.ads, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.initial_fetch_timeout != null && $Object.hasOwnProperty.call(message, "initial_fetch_timeout"))
                            $root.google.protobuf.Duration.encode(message.initial_fetch_timeout, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                        if (message.resource_api_version != null && $Object.hasOwnProperty.call(message, "resource_api_version") && message.resource_api_version !== 0)
                            writer.uint32(/* id 6, wireType 0 =*/48).int32(message.resource_api_version);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a ConfigSource message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.ConfigSource
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.ConfigSource & envoy.config.core.v3.ConfigSource.$Shape} ConfigSource
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    ConfigSource.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.ConfigSource();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.ads = $root.envoy.config.core.v3.AggregatedConfigSource.decode(reader, reader.size(), $undefined, _depth + 1, message.ads);
                                    message.config_source_specifier = "ads";
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.initial_fetch_timeout = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.initial_fetch_timeout);
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.int32())
                                        message.resource_api_version = value;
                                    else
                                        delete message.resource_api_version;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a ConfigSource message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.ConfigSource
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.ConfigSource} ConfigSource
                     */
                    ConfigSource.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.ConfigSource)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.ConfigSource: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.ConfigSource();
                        if (object.ads != null) {
                            if (!$util.isObject(object.ads))
                                throw $TypeError(".envoy.config.core.v3.ConfigSource.ads: object expected");
                            message.ads = $root.envoy.config.core.v3.AggregatedConfigSource.fromObject(object.ads, _depth + 1);
                        }
                        if (object.initial_fetch_timeout != null) {
                            if (!$util.isObject(object.initial_fetch_timeout))
                                throw $TypeError(".envoy.config.core.v3.ConfigSource.initial_fetch_timeout: object expected");
                            message.initial_fetch_timeout = $root.google.protobuf.Duration.fromObject(object.initial_fetch_timeout, _depth + 1);
                        }
                        if (object.resource_api_version !== 0 && (typeof object.resource_api_version !== "string" || $root.envoy.config.core.v3.ApiVersion[object.resource_api_version] !== 0))
                            switch (object.resource_api_version) {
                            case "AUTO":
                            case 0:
                                message.resource_api_version = 0;
                                break;
                            case "V2":
                            case 1:
                                message.resource_api_version = 1;
                                break;
                            case "V3":
                            case 2:
                                message.resource_api_version = 2;
                                break;
                            default:
                                if (typeof object.resource_api_version === "number" && (object.resource_api_version | 0) === object.resource_api_version)
                                    message.resource_api_version = object.resource_api_version;
                            }
                        return message;
                    };

                    /**
                     * Creates a plain object from a ConfigSource message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.ConfigSource
                     * @static
                     * @param {envoy.config.core.v3.ConfigSource} message ConfigSource
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    ConfigSource.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.initial_fetch_timeout = null;
                            object.resource_api_version = options.enums === $String ? "AUTO" : 0;
                        }
                        if (message.ads != null && $Object.hasOwnProperty.call(message, "ads")) {
                            object.ads = $root.envoy.config.core.v3.AggregatedConfigSource.toObject(message.ads, options, _depth + 1);
                            if (options.oneofs)
                                object.config_source_specifier = "ads";
                        }
                        if (message.initial_fetch_timeout != null && $Object.hasOwnProperty.call(message, "initial_fetch_timeout"))
                            object.initial_fetch_timeout = $root.google.protobuf.Duration.toObject(message.initial_fetch_timeout, options, _depth + 1);
                        if (message.resource_api_version != null && $Object.hasOwnProperty.call(message, "resource_api_version"))
                            object.resource_api_version = options.enums === $String ? $root.envoy.config.core.v3.ApiVersion[message.resource_api_version] === $undefined ? message.resource_api_version : $root.envoy.config.core.v3.ApiVersion[message.resource_api_version] : message.resource_api_version;
                        return object;
                    };

                    /**
                     * Converts this ConfigSource to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.ConfigSource
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    ConfigSource.prototype.toJSON = function() {
                        return ConfigSource.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return ConfigSource;
                })();

                v3.SocketAddress = (function() {

                    /**
                     * Properties of a SocketAddress.
                     * @typedef {Object} envoy.config.core.v3.SocketAddress.$Properties
                     * @property {string|null} [address] SocketAddress address
                     * @property {number|null} [port_value] SocketAddress port_value
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a SocketAddress.
                     * @memberof envoy.config.core.v3
                     * @interface ISocketAddress
                     * @augments envoy.config.core.v3.SocketAddress.$Properties
                     * @deprecated Use envoy.config.core.v3.SocketAddress.$Properties instead.
                     */

                    /**
                     * Shape of a SocketAddress.
                     * @typedef {envoy.config.core.v3.SocketAddress.$Properties} envoy.config.core.v3.SocketAddress.$Shape
                     */

                    /**
                     * Constructs a new SocketAddress.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents a SocketAddress.
                     * @constructor
                     * @param {envoy.config.core.v3.SocketAddress.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const SocketAddress = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * SocketAddress address.
                     * @member {string} address
                     * @memberof envoy.config.core.v3.SocketAddress
                     * @instance
                     */
                    SocketAddress.prototype.address = "";

                    /**
                     * SocketAddress port_value.
                     * @member {number} port_value
                     * @memberof envoy.config.core.v3.SocketAddress
                     * @instance
                     */
                    SocketAddress.prototype.port_value = 0;

                    /**
                     * Encodes the specified SocketAddress message. Does not implicitly {@link envoy.config.core.v3.SocketAddress.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.SocketAddress
                     * @static
                     * @param {envoy.config.core.v3.SocketAddress.$Properties} message SocketAddress message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    SocketAddress.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.address);
                        if (message.port_value != null && $Object.hasOwnProperty.call(message, "port_value") && message.port_value !== 0)
                            writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.port_value);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a SocketAddress message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.SocketAddress
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.SocketAddress & envoy.config.core.v3.SocketAddress.$Shape} SocketAddress
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    SocketAddress.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.SocketAddress();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.address = value;
                                    else
                                        delete message.address;
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.port_value = value;
                                    else
                                        delete message.port_value;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a SocketAddress message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.SocketAddress
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.SocketAddress} SocketAddress
                     */
                    SocketAddress.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.SocketAddress)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.SocketAddress: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.SocketAddress();
                        if (object.address != null)
                            if (typeof object.address !== "string" || object.address.length)
                                message.address = $String(object.address);
                        if (object.port_value != null)
                            if ($Number(object.port_value) !== 0)
                                message.port_value = object.port_value >>> 0;
                        return message;
                    };

                    /**
                     * Creates a plain object from a SocketAddress message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.SocketAddress
                     * @static
                     * @param {envoy.config.core.v3.SocketAddress} message SocketAddress
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    SocketAddress.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.address = "";
                            object.port_value = 0;
                        }
                        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                            object.address = message.address;
                        if (message.port_value != null && $Object.hasOwnProperty.call(message, "port_value"))
                            object.port_value = message.port_value;
                        return object;
                    };

                    /**
                     * Converts this SocketAddress to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.SocketAddress
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    SocketAddress.prototype.toJSON = function() {
                        return SocketAddress.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return SocketAddress;
                })();

                v3.Pipe = (function() {

                    /**
                     * Properties of a Pipe.
                     * @typedef {Object} envoy.config.core.v3.Pipe.$Properties
                     * @property {string|null} [path] Pipe path
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a Pipe.
                     * @memberof envoy.config.core.v3
                     * @interface IPipe
                     * @augments envoy.config.core.v3.Pipe.$Properties
                     * @deprecated Use envoy.config.core.v3.Pipe.$Properties instead.
                     */

                    /**
                     * Shape of a Pipe.
                     * @typedef {envoy.config.core.v3.Pipe.$Properties} envoy.config.core.v3.Pipe.$Shape
                     */

                    /**
                     * Constructs a new Pipe.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents a Pipe.
                     * @constructor
                     * @param {envoy.config.core.v3.Pipe.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Pipe = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Pipe path.
                     * @member {string} path
                     * @memberof envoy.config.core.v3.Pipe
                     * @instance
                     */
                    Pipe.prototype.path = "";

                    /**
                     * Encodes the specified Pipe message. Does not implicitly {@link envoy.config.core.v3.Pipe.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.Pipe
                     * @static
                     * @param {envoy.config.core.v3.Pipe.$Properties} message Pipe message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Pipe.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.path);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a Pipe message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.Pipe
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.Pipe & envoy.config.core.v3.Pipe.$Shape} Pipe
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Pipe.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.Pipe();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.path = value;
                                    else
                                        delete message.path;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a Pipe message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.Pipe
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.Pipe} Pipe
                     */
                    Pipe.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.Pipe)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.Pipe: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.Pipe();
                        if (object.path != null)
                            if (typeof object.path !== "string" || object.path.length)
                                message.path = $String(object.path);
                        return message;
                    };

                    /**
                     * Creates a plain object from a Pipe message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.Pipe
                     * @static
                     * @param {envoy.config.core.v3.Pipe} message Pipe
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Pipe.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.path = "";
                        if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                            object.path = message.path;
                        return object;
                    };

                    /**
                     * Converts this Pipe to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.Pipe
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Pipe.prototype.toJSON = function() {
                        return Pipe.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Pipe;
                })();

                v3.Address = (function() {

                    /**
                     * Properties of an Address.
                     * @typedef {Object} envoy.config.core.v3.Address.$Properties
                     * @property {envoy.config.core.v3.SocketAddress.$Properties|null} [socket_address] Address socket_address
                     * @property {envoy.config.core.v3.Pipe.$Properties|null} [pipe] Address pipe
                     * @property {"socket_address"|"pipe"} [address] Address address
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of an Address.
                     * @memberof envoy.config.core.v3
                     * @interface IAddress
                     * @augments envoy.config.core.v3.Address.$Properties
                     * @deprecated Use envoy.config.core.v3.Address.$Properties instead.
                     */

                    /**
                     * Narrowed shape of an Address.
                     * @typedef {{
                     *   socket_address?: envoy.config.core.v3.SocketAddress.$Shape|null;
                     *   pipe?: envoy.config.core.v3.Pipe.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ address?: undefined; socket_address?: null; pipe?: null }|{ address?: "socket_address"; socket_address: envoy.config.core.v3.SocketAddress.$Shape; pipe?: null }|{ address?: "pipe"; socket_address?: null; pipe: envoy.config.core.v3.Pipe.$Shape })
                     * )} envoy.config.core.v3.Address.$Shape
                     */

                    /**
                     * Constructs a new Address.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents an Address.
                     * @constructor
                     * @param {envoy.config.core.v3.Address.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Address = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Address socket_address.
                     * @member {envoy.config.core.v3.SocketAddress.$Properties|null|undefined} socket_address
                     * @memberof envoy.config.core.v3.Address
                     * @instance
                     */
                    Address.prototype.socket_address = null;

                    /**
                     * Address pipe.
                     * @member {envoy.config.core.v3.Pipe.$Properties|null|undefined} pipe
                     * @memberof envoy.config.core.v3.Address
                     * @instance
                     */
                    Address.prototype.pipe = null;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * Address address.
                     * @member {"socket_address"|"pipe"|undefined} address
                     * @memberof envoy.config.core.v3.Address
                     * @instance
                     */
                    $Object.defineProperty(Address.prototype, "address", {
                        get: $util.oneOfGetter($oneOfFields = ["socket_address", "pipe"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified Address message. Does not implicitly {@link envoy.config.core.v3.Address.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.Address
                     * @static
                     * @param {envoy.config.core.v3.Address.$Properties} message Address message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Address.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.socket_address != null && $Object.hasOwnProperty.call(message, "socket_address"))
                            $root.envoy.config.core.v3.SocketAddress.encode(message.socket_address, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.pipe != null && $Object.hasOwnProperty.call(message, "pipe"))
                            $root.envoy.config.core.v3.Pipe.encode(message.pipe, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes an Address message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.Address
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.Address & envoy.config.core.v3.Address.$Shape} Address
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Address.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.Address();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.socket_address = $root.envoy.config.core.v3.SocketAddress.decode(reader, reader.size(), $undefined, _depth + 1, message.socket_address);
                                    message.address = "socket_address";
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.pipe = $root.envoy.config.core.v3.Pipe.decode(reader, reader.size(), $undefined, _depth + 1, message.pipe);
                                    message.address = "pipe";
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates an Address message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.Address
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.Address} Address
                     */
                    Address.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.Address)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.Address: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.Address();
                        if (object.socket_address != null) {
                            if (!$util.isObject(object.socket_address))
                                throw $TypeError(".envoy.config.core.v3.Address.socket_address: object expected");
                            message.socket_address = $root.envoy.config.core.v3.SocketAddress.fromObject(object.socket_address, _depth + 1);
                        }
                        if (object.pipe != null) {
                            if (!$util.isObject(object.pipe))
                                throw $TypeError(".envoy.config.core.v3.Address.pipe: object expected");
                            message.pipe = $root.envoy.config.core.v3.Pipe.fromObject(object.pipe, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from an Address message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.Address
                     * @static
                     * @param {envoy.config.core.v3.Address} message Address
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Address.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (message.socket_address != null && $Object.hasOwnProperty.call(message, "socket_address")) {
                            object.socket_address = $root.envoy.config.core.v3.SocketAddress.toObject(message.socket_address, options, _depth + 1);
                            if (options.oneofs)
                                object.address = "socket_address";
                        }
                        if (message.pipe != null && $Object.hasOwnProperty.call(message, "pipe")) {
                            object.pipe = $root.envoy.config.core.v3.Pipe.toObject(message.pipe, options, _depth + 1);
                            if (options.oneofs)
                                object.address = "pipe";
                        }
                        return object;
                    };

                    /**
                     * Converts this Address to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.Address
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Address.prototype.toJSON = function() {
                        return Address.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Address;
                })();

                v3.TypedExtensionConfig = (function() {

                    /**
                     * Properties of a TypedExtensionConfig.
                     * @typedef {Object} envoy.config.core.v3.TypedExtensionConfig.$Properties
                     * @property {string|null} [name] TypedExtensionConfig name
                     * @property {google.protobuf.Any.$Properties|null} [typed_config] TypedExtensionConfig typed_config
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a TypedExtensionConfig.
                     * @memberof envoy.config.core.v3
                     * @interface ITypedExtensionConfig
                     * @augments envoy.config.core.v3.TypedExtensionConfig.$Properties
                     * @deprecated Use envoy.config.core.v3.TypedExtensionConfig.$Properties instead.
                     */

                    /**
                     * Shape of a TypedExtensionConfig.
                     * @typedef {envoy.config.core.v3.TypedExtensionConfig.$Properties} envoy.config.core.v3.TypedExtensionConfig.$Shape
                     */

                    /**
                     * Constructs a new TypedExtensionConfig.
                     * @memberof envoy.config.core.v3
                     * @classdesc Represents a TypedExtensionConfig.
                     * @constructor
                     * @param {envoy.config.core.v3.TypedExtensionConfig.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const TypedExtensionConfig = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * TypedExtensionConfig name.
                     * @member {string} name
                     * @memberof envoy.config.core.v3.TypedExtensionConfig
                     * @instance
                     */
                    TypedExtensionConfig.prototype.name = "";

                    /**
                     * TypedExtensionConfig typed_config.
                     * @member {google.protobuf.Any.$Properties|null|undefined} typed_config
                     * @memberof envoy.config.core.v3.TypedExtensionConfig
                     * @instance
                     */
                    TypedExtensionConfig.prototype.typed_config = null;

                    /**
                     * Encodes the specified TypedExtensionConfig message. Does not implicitly {@link envoy.config.core.v3.TypedExtensionConfig.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.core.v3.TypedExtensionConfig
                     * @static
                     * @param {envoy.config.core.v3.TypedExtensionConfig.$Properties} message TypedExtensionConfig message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    TypedExtensionConfig.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                        if (message.typed_config != null && $Object.hasOwnProperty.call(message, "typed_config"))
                            $root.google.protobuf.Any.encode(message.typed_config, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a TypedExtensionConfig message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.core.v3.TypedExtensionConfig
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.core.v3.TypedExtensionConfig & envoy.config.core.v3.TypedExtensionConfig.$Shape} TypedExtensionConfig
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    TypedExtensionConfig.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.core.v3.TypedExtensionConfig();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.name = value;
                                    else
                                        delete message.name;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.typed_config = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.typed_config);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a TypedExtensionConfig message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.core.v3.TypedExtensionConfig
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.core.v3.TypedExtensionConfig} TypedExtensionConfig
                     */
                    TypedExtensionConfig.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.core.v3.TypedExtensionConfig)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.core.v3.TypedExtensionConfig: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.core.v3.TypedExtensionConfig();
                        if (object.name != null)
                            if (typeof object.name !== "string" || object.name.length)
                                message.name = $String(object.name);
                        if (object.typed_config != null) {
                            if (!$util.isObject(object.typed_config))
                                throw $TypeError(".envoy.config.core.v3.TypedExtensionConfig.typed_config: object expected");
                            message.typed_config = $root.google.protobuf.Any.fromObject(object.typed_config, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a TypedExtensionConfig message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.core.v3.TypedExtensionConfig
                     * @static
                     * @param {envoy.config.core.v3.TypedExtensionConfig} message TypedExtensionConfig
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    TypedExtensionConfig.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.name = "";
                            object.typed_config = null;
                        }
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.typed_config != null && $Object.hasOwnProperty.call(message, "typed_config"))
                            object.typed_config = $root.google.protobuf.Any.toObject(message.typed_config, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this TypedExtensionConfig to JSON.
                     * @function toJSON
                     * @memberof envoy.config.core.v3.TypedExtensionConfig
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    TypedExtensionConfig.prototype.toJSON = function() {
                        return TypedExtensionConfig.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return TypedExtensionConfig;
                })();

                return v3;
            })();

            return core;
        })();

        config.cluster = (function() {

            /**
             * Namespace cluster.
             * @memberof envoy.config
             * @namespace
             */
            const cluster = {};

            cluster.v3 = (function() {

                /**
                 * Namespace v3.
                 * @memberof envoy.config.cluster
                 * @namespace
                 */
                const v3 = {};

                v3.Cluster = (function() {

                    /**
                     * Properties of a Cluster.
                     * @typedef {Object} envoy.config.cluster.v3.Cluster.$Properties
                     * @property {string|null} [name] Cluster name
                     * @property {envoy.config.cluster.v3.Cluster.DiscoveryType|null} [type] Cluster type
                     * @property {envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties|null} [eds_cluster_config] Cluster eds_cluster_config
                     * @property {google.protobuf.Duration.$Properties|null} [connect_timeout] Cluster connect_timeout
                     * @property {envoy.config.cluster.v3.Cluster.LbPolicy|null} [lb_policy] Cluster lb_policy
                     * @property {envoy.config.cluster.v3.CircuitBreakers.$Properties|null} [circuit_breakers] Cluster circuit_breakers
                     * @property {envoy.config.cluster.v3.Cluster.DnsLookupFamily|null} [dns_lookup_family] Cluster dns_lookup_family
                     * @property {envoy.config.cluster.v3.OutlierDetection.$Properties|null} [outlier_detection] Cluster outlier_detection
                     * @property {envoy.config.core.v3.TransportSocket.$Properties|null} [transport_socket] Cluster transport_socket
                     * @property {envoy.config.core.v3.Metadata.$Properties|null} [metadata] Cluster metadata
                     * @property {envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties|null} [load_assignment] Cluster load_assignment
                     * @property {Object.<string,google.protobuf.Any.$Properties>|null} [typed_extension_protocol_options] Cluster typed_extension_protocol_options
                     * @property {"type"} [cluster_discovery_type] Cluster cluster_discovery_type
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a Cluster.
                     * @memberof envoy.config.cluster.v3
                     * @interface ICluster
                     * @augments envoy.config.cluster.v3.Cluster.$Properties
                     * @deprecated Use envoy.config.cluster.v3.Cluster.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a Cluster.
                     * @typedef {{
                     *   name?: string|null;
                     *   type?: envoy.config.cluster.v3.Cluster.DiscoveryType|null;
                     *   eds_cluster_config?: envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Shape|null;
                     *   connect_timeout?: google.protobuf.Duration.$Shape|null;
                     *   lb_policy?: envoy.config.cluster.v3.Cluster.LbPolicy|null;
                     *   circuit_breakers?: envoy.config.cluster.v3.CircuitBreakers.$Shape|null;
                     *   dns_lookup_family?: envoy.config.cluster.v3.Cluster.DnsLookupFamily|null;
                     *   outlier_detection?: envoy.config.cluster.v3.OutlierDetection.$Shape|null;
                     *   transport_socket?: envoy.config.core.v3.TransportSocket.$Shape|null;
                     *   metadata?: envoy.config.core.v3.Metadata.$Shape|null;
                     *   load_assignment?: envoy.config.endpoint.v3.ClusterLoadAssignment.$Shape|null;
                     *   typed_extension_protocol_options?: Object.<string,google.protobuf.Any.$Shape>|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ cluster_discovery_type?: undefined; type?: null }|{ cluster_discovery_type?: "type"; type: envoy.config.cluster.v3.Cluster.DiscoveryType })
                     * )} envoy.config.cluster.v3.Cluster.$Shape
                     */

                    /**
                     * Constructs a new Cluster.
                     * @memberof envoy.config.cluster.v3
                     * @classdesc Represents a Cluster.
                     * @constructor
                     * @param {envoy.config.cluster.v3.Cluster.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Cluster = function (properties) {
                        this.typed_extension_protocol_options = {};
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Cluster name.
                     * @member {string} name
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.name = "";

                    /**
                     * Cluster type.
                     * @member {envoy.config.cluster.v3.Cluster.DiscoveryType|null|undefined} type
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.type = null;

                    /**
                     * Cluster eds_cluster_config.
                     * @member {envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties|null|undefined} eds_cluster_config
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.eds_cluster_config = null;

                    /**
                     * Cluster connect_timeout.
                     * @member {google.protobuf.Duration.$Properties|null|undefined} connect_timeout
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.connect_timeout = null;

                    /**
                     * Cluster lb_policy.
                     * @member {envoy.config.cluster.v3.Cluster.LbPolicy} lb_policy
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.lb_policy = 0;

                    /**
                     * Cluster circuit_breakers.
                     * @member {envoy.config.cluster.v3.CircuitBreakers.$Properties|null|undefined} circuit_breakers
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.circuit_breakers = null;

                    /**
                     * Cluster dns_lookup_family.
                     * @member {envoy.config.cluster.v3.Cluster.DnsLookupFamily} dns_lookup_family
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.dns_lookup_family = 0;

                    /**
                     * Cluster outlier_detection.
                     * @member {envoy.config.cluster.v3.OutlierDetection.$Properties|null|undefined} outlier_detection
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.outlier_detection = null;

                    /**
                     * Cluster transport_socket.
                     * @member {envoy.config.core.v3.TransportSocket.$Properties|null|undefined} transport_socket
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.transport_socket = null;

                    /**
                     * Cluster metadata.
                     * @member {envoy.config.core.v3.Metadata.$Properties|null|undefined} metadata
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.metadata = null;

                    /**
                     * Cluster load_assignment.
                     * @member {envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties|null|undefined} load_assignment
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.load_assignment = null;

                    /**
                     * Cluster typed_extension_protocol_options.
                     * @member {Object.<string,google.protobuf.Any.$Properties>} typed_extension_protocol_options
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    Cluster.prototype.typed_extension_protocol_options = $util.emptyObject;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * Cluster cluster_discovery_type.
                     * @member {"type"|undefined} cluster_discovery_type
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     */
                    $Object.defineProperty(Cluster.prototype, "cluster_discovery_type", {
                        get: $util.oneOfGetter($oneOfFields = ["type"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified Cluster message. Does not implicitly {@link envoy.config.cluster.v3.Cluster.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @static
                     * @param {envoy.config.cluster.v3.Cluster.$Properties} message Cluster message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Cluster.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                        if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                            writer.uint32(/* id 2, wireType 0 =*/16).int32(message.type);
                        if (message.eds_cluster_config != null && $Object.hasOwnProperty.call(message, "eds_cluster_config"))
                            $root.envoy.config.cluster.v3.Cluster.EdsClusterConfig.encode(message.eds_cluster_config, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.connect_timeout != null && $Object.hasOwnProperty.call(message, "connect_timeout"))
                            $root.google.protobuf.Duration.encode(message.connect_timeout, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                        if (message.lb_policy != null && $Object.hasOwnProperty.call(message, "lb_policy") && message.lb_policy !== 0)
                            writer.uint32(/* id 6, wireType 0 =*/48).int32(message.lb_policy);
                        if (message.circuit_breakers != null && $Object.hasOwnProperty.call(message, "circuit_breakers"))
                            $root.envoy.config.cluster.v3.CircuitBreakers.encode(message.circuit_breakers, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                        if (message.dns_lookup_family != null && $Object.hasOwnProperty.call(message, "dns_lookup_family") && message.dns_lookup_family !== 0)
                            writer.uint32(/* id 17, wireType 0 =*/136).int32(message.dns_lookup_family);
                        if (message.outlier_detection != null && $Object.hasOwnProperty.call(message, "outlier_detection"))
                            $root.envoy.config.cluster.v3.OutlierDetection.encode(message.outlier_detection, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                        if (message.transport_socket != null && $Object.hasOwnProperty.call(message, "transport_socket"))
                            $root.envoy.config.core.v3.TransportSocket.encode(message.transport_socket, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                        if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                            $root.envoy.config.core.v3.Metadata.encode(message.metadata, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                        if (message.load_assignment != null && $Object.hasOwnProperty.call(message, "load_assignment"))
                            $root.envoy.config.endpoint.v3.ClusterLoadAssignment.encode(message.load_assignment, writer.uint32(/* id 33, wireType 2 =*/266).fork(), _depth + 1).ldelim();
                        if (message.typed_extension_protocol_options != null && $Object.hasOwnProperty.call(message, "typed_extension_protocol_options"))
                            for (let keys = $Object.keys(message.typed_extension_protocol_options), i = 0; i < keys.length; ++i) {
                                writer.uint32(/* id 36, wireType 2 =*/290).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                                $root.google.protobuf.Any.encode(message.typed_extension_protocol_options[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                            }
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a Cluster message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.cluster.v3.Cluster & envoy.config.cluster.v3.Cluster.$Shape} Cluster
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Cluster.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, key, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.cluster.v3.Cluster();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.name = value;
                                    else
                                        delete message.name;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 0)
                                        break;
                                    message.type = reader.int32();
                                    message.cluster_discovery_type = "type";
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.eds_cluster_config = $root.envoy.config.cluster.v3.Cluster.EdsClusterConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.eds_cluster_config);
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.connect_timeout = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.connect_timeout);
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.int32())
                                        message.lb_policy = value;
                                    else
                                        delete message.lb_policy;
                                    continue;
                                }
                            case 10: {
                                    if (wireType !== 2)
                                        break;
                                    message.circuit_breakers = $root.envoy.config.cluster.v3.CircuitBreakers.decode(reader, reader.size(), $undefined, _depth + 1, message.circuit_breakers);
                                    continue;
                                }
                            case 17: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.int32())
                                        message.dns_lookup_family = value;
                                    else
                                        delete message.dns_lookup_family;
                                    continue;
                                }
                            case 19: {
                                    if (wireType !== 2)
                                        break;
                                    message.outlier_detection = $root.envoy.config.cluster.v3.OutlierDetection.decode(reader, reader.size(), $undefined, _depth + 1, message.outlier_detection);
                                    continue;
                                }
                            case 24: {
                                    if (wireType !== 2)
                                        break;
                                    message.transport_socket = $root.envoy.config.core.v3.TransportSocket.decode(reader, reader.size(), $undefined, _depth + 1, message.transport_socket);
                                    continue;
                                }
                            case 25: {
                                    if (wireType !== 2)
                                        break;
                                    message.metadata = $root.envoy.config.core.v3.Metadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                                    continue;
                                }
                            case 33: {
                                    if (wireType !== 2)
                                        break;
                                    message.load_assignment = $root.envoy.config.endpoint.v3.ClusterLoadAssignment.decode(reader, reader.size(), $undefined, _depth + 1, message.load_assignment);
                                    continue;
                                }
                            case 36: {
                                    if (wireType !== 2)
                                        break;
                                    if (message.typed_extension_protocol_options === $util.emptyObject)
                                        message.typed_extension_protocol_options = {};
                                    let end2 = reader.size() + reader.pos;
                                    if (end2 > reader.len)
                                        throw $RangeError("index out of range");
                                    reader.len = end2;
                                    key = "";
                                    value = null;
                                    while (reader.pos < end2) {
                                        let tag2 = reader.tag();
                                        wireType = tag2 & 7;
                                        switch (tag2 >>>= 3) {
                                        case 1:
                                            if (wireType !== 2)
                                                break;
                                            key = reader.stringVerify();
                                            continue;
                                        case 2:
                                            if (wireType !== 2)
                                                break;
                                            value = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                            continue;
                                        }
                                        reader.skipType(wireType, _depth, tag2);
                                    }
                                    if (reader.pos !== end2)
                                        throw $RangeError("index out of range");
                                    reader.len = end;
                                    if (key === "__proto__")
                                        $util.makeProp(message.typed_extension_protocol_options, key);
                                    message.typed_extension_protocol_options[key] = value || new $root.google.protobuf.Any();
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a Cluster message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.cluster.v3.Cluster} Cluster
                     */
                    Cluster.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.cluster.v3.Cluster)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.cluster.v3.Cluster: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.cluster.v3.Cluster();
                        if (object.name != null)
                            if (typeof object.name !== "string" || object.name.length)
                                message.name = $String(object.name);
                        switch (object.type) {
                        case "STATIC":
                        case 0:
                            message.type = 0;
                            break;
                        case "STRICT_DNS":
                        case 1:
                            message.type = 1;
                            break;
                        case "LOGICAL_DNS":
                        case 2:
                            message.type = 2;
                            break;
                        case "EDS":
                        case 3:
                            message.type = 3;
                            break;
                        case "ORIGINAL_DST":
                        case 4:
                            message.type = 4;
                            break;
                        default:
                            if (typeof object.type === "number" && (object.type | 0) === object.type)
                                message.type = object.type;
                        }
                        if (object.eds_cluster_config != null) {
                            if (!$util.isObject(object.eds_cluster_config))
                                throw $TypeError(".envoy.config.cluster.v3.Cluster.eds_cluster_config: object expected");
                            message.eds_cluster_config = $root.envoy.config.cluster.v3.Cluster.EdsClusterConfig.fromObject(object.eds_cluster_config, _depth + 1);
                        }
                        if (object.connect_timeout != null) {
                            if (!$util.isObject(object.connect_timeout))
                                throw $TypeError(".envoy.config.cluster.v3.Cluster.connect_timeout: object expected");
                            message.connect_timeout = $root.google.protobuf.Duration.fromObject(object.connect_timeout, _depth + 1);
                        }
                        if (object.lb_policy !== 0 && (typeof object.lb_policy !== "string" || $root.envoy.config.cluster.v3.Cluster.LbPolicy[object.lb_policy] !== 0))
                            switch (object.lb_policy) {
                            case "ROUND_ROBIN":
                            case 0:
                                message.lb_policy = 0;
                                break;
                            case "LEAST_REQUEST":
                            case 1:
                                message.lb_policy = 1;
                                break;
                            default:
                                if (typeof object.lb_policy === "number" && (object.lb_policy | 0) === object.lb_policy)
                                    message.lb_policy = object.lb_policy;
                            }
                        if (object.circuit_breakers != null) {
                            if (!$util.isObject(object.circuit_breakers))
                                throw $TypeError(".envoy.config.cluster.v3.Cluster.circuit_breakers: object expected");
                            message.circuit_breakers = $root.envoy.config.cluster.v3.CircuitBreakers.fromObject(object.circuit_breakers, _depth + 1);
                        }
                        if (object.dns_lookup_family !== 0 && (typeof object.dns_lookup_family !== "string" || $root.envoy.config.cluster.v3.Cluster.DnsLookupFamily[object.dns_lookup_family] !== 0))
                            switch (object.dns_lookup_family) {
                            case "AUTO":
                            case 0:
                                message.dns_lookup_family = 0;
                                break;
                            case "V4_ONLY":
                            case 1:
                                message.dns_lookup_family = 1;
                                break;
                            case "V6_ONLY":
                            case 2:
                                message.dns_lookup_family = 2;
                                break;
                            case "V4_PREFERRED":
                            case 3:
                                message.dns_lookup_family = 3;
                                break;
                            case "ALL":
                            case 4:
                                message.dns_lookup_family = 4;
                                break;
                            default:
                                if (typeof object.dns_lookup_family === "number" && (object.dns_lookup_family | 0) === object.dns_lookup_family)
                                    message.dns_lookup_family = object.dns_lookup_family;
                            }
                        if (object.outlier_detection != null) {
                            if (!$util.isObject(object.outlier_detection))
                                throw $TypeError(".envoy.config.cluster.v3.Cluster.outlier_detection: object expected");
                            message.outlier_detection = $root.envoy.config.cluster.v3.OutlierDetection.fromObject(object.outlier_detection, _depth + 1);
                        }
                        if (object.transport_socket != null) {
                            if (!$util.isObject(object.transport_socket))
                                throw $TypeError(".envoy.config.cluster.v3.Cluster.transport_socket: object expected");
                            message.transport_socket = $root.envoy.config.core.v3.TransportSocket.fromObject(object.transport_socket, _depth + 1);
                        }
                        if (object.metadata != null) {
                            if (!$util.isObject(object.metadata))
                                throw $TypeError(".envoy.config.cluster.v3.Cluster.metadata: object expected");
                            message.metadata = $root.envoy.config.core.v3.Metadata.fromObject(object.metadata, _depth + 1);
                        }
                        if (object.load_assignment != null) {
                            if (!$util.isObject(object.load_assignment))
                                throw $TypeError(".envoy.config.cluster.v3.Cluster.load_assignment: object expected");
                            message.load_assignment = $root.envoy.config.endpoint.v3.ClusterLoadAssignment.fromObject(object.load_assignment, _depth + 1);
                        }
                        if (object.typed_extension_protocol_options) {
                            if (!$util.isObject(object.typed_extension_protocol_options))
                                throw $TypeError(".envoy.config.cluster.v3.Cluster.typed_extension_protocol_options: object expected");
                            message.typed_extension_protocol_options = {};
                            for (let keys = $Object.keys(object.typed_extension_protocol_options), i = 0; i < keys.length; ++i) {
                                if (keys[i] === "__proto__")
                                    $util.makeProp(message.typed_extension_protocol_options, keys[i]);
                                if (!$util.isObject(object.typed_extension_protocol_options[keys[i]]))
                                    throw $TypeError(".envoy.config.cluster.v3.Cluster.typed_extension_protocol_options: object expected");
                                message.typed_extension_protocol_options[keys[i]] = $root.google.protobuf.Any.fromObject(object.typed_extension_protocol_options[keys[i]], _depth + 1);
                            }
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a Cluster message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @static
                     * @param {envoy.config.cluster.v3.Cluster} message Cluster
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Cluster.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.objects || options.defaults)
                            object.typed_extension_protocol_options = {};
                        if (options.defaults) {
                            object.name = "";
                            object.eds_cluster_config = null;
                            object.connect_timeout = null;
                            object.lb_policy = options.enums === $String ? "ROUND_ROBIN" : 0;
                            object.circuit_breakers = null;
                            object.dns_lookup_family = options.enums === $String ? "AUTO" : 0;
                            object.outlier_detection = null;
                            object.transport_socket = null;
                            object.metadata = null;
                            object.load_assignment = null;
                        }
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.type != null && $Object.hasOwnProperty.call(message, "type")) {
                            object.type = options.enums === $String ? $root.envoy.config.cluster.v3.Cluster.DiscoveryType[message.type] === $undefined ? message.type : $root.envoy.config.cluster.v3.Cluster.DiscoveryType[message.type] : message.type;
                            if (options.oneofs)
                                object.cluster_discovery_type = "type";
                        }
                        if (message.eds_cluster_config != null && $Object.hasOwnProperty.call(message, "eds_cluster_config"))
                            object.eds_cluster_config = $root.envoy.config.cluster.v3.Cluster.EdsClusterConfig.toObject(message.eds_cluster_config, options, _depth + 1);
                        if (message.connect_timeout != null && $Object.hasOwnProperty.call(message, "connect_timeout"))
                            object.connect_timeout = $root.google.protobuf.Duration.toObject(message.connect_timeout, options, _depth + 1);
                        if (message.lb_policy != null && $Object.hasOwnProperty.call(message, "lb_policy"))
                            object.lb_policy = options.enums === $String ? $root.envoy.config.cluster.v3.Cluster.LbPolicy[message.lb_policy] === $undefined ? message.lb_policy : $root.envoy.config.cluster.v3.Cluster.LbPolicy[message.lb_policy] : message.lb_policy;
                        if (message.circuit_breakers != null && $Object.hasOwnProperty.call(message, "circuit_breakers"))
                            object.circuit_breakers = $root.envoy.config.cluster.v3.CircuitBreakers.toObject(message.circuit_breakers, options, _depth + 1);
                        if (message.dns_lookup_family != null && $Object.hasOwnProperty.call(message, "dns_lookup_family"))
                            object.dns_lookup_family = options.enums === $String ? $root.envoy.config.cluster.v3.Cluster.DnsLookupFamily[message.dns_lookup_family] === $undefined ? message.dns_lookup_family : $root.envoy.config.cluster.v3.Cluster.DnsLookupFamily[message.dns_lookup_family] : message.dns_lookup_family;
                        if (message.outlier_detection != null && $Object.hasOwnProperty.call(message, "outlier_detection"))
                            object.outlier_detection = $root.envoy.config.cluster.v3.OutlierDetection.toObject(message.outlier_detection, options, _depth + 1);
                        if (message.transport_socket != null && $Object.hasOwnProperty.call(message, "transport_socket"))
                            object.transport_socket = $root.envoy.config.core.v3.TransportSocket.toObject(message.transport_socket, options, _depth + 1);
                        if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                            object.metadata = $root.envoy.config.core.v3.Metadata.toObject(message.metadata, options, _depth + 1);
                        if (message.load_assignment != null && $Object.hasOwnProperty.call(message, "load_assignment"))
                            object.load_assignment = $root.envoy.config.endpoint.v3.ClusterLoadAssignment.toObject(message.load_assignment, options, _depth + 1);
                        let keys2;
                        if (message.typed_extension_protocol_options && (keys2 = $Object.keys(message.typed_extension_protocol_options)).length) {
                            object.typed_extension_protocol_options = {};
                            for (let j = 0; j < keys2.length; ++j) {
                                if (keys2[j] === "__proto__")
                                    $util.makeProp(object.typed_extension_protocol_options, keys2[j]);
                                object.typed_extension_protocol_options[keys2[j]] = $root.google.protobuf.Any.toObject(message.typed_extension_protocol_options[keys2[j]], options, _depth + 1);
                            }
                        }
                        return object;
                    };

                    /**
                     * Converts this Cluster to JSON.
                     * @function toJSON
                     * @memberof envoy.config.cluster.v3.Cluster
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Cluster.prototype.toJSON = function() {
                        return Cluster.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    /**
                     * DiscoveryType enum.
                     * @name envoy.config.cluster.v3.Cluster.DiscoveryType
                     * @enum {number}
                     * @property {number} STATIC=0 STATIC value
                     * @property {number} STRICT_DNS=1 STRICT_DNS value
                     * @property {number} LOGICAL_DNS=2 LOGICAL_DNS value
                     * @property {number} EDS=3 EDS value
                     * @property {number} ORIGINAL_DST=4 ORIGINAL_DST value
                     */
                    Cluster.DiscoveryType = (function() {
                        const valuesById = $Object.create(null), values = $Object.create(valuesById);
                        values[valuesById[0] = "STATIC"] = 0;
                        values[valuesById[1] = "STRICT_DNS"] = 1;
                        values[valuesById[2] = "LOGICAL_DNS"] = 2;
                        values[valuesById[3] = "EDS"] = 3;
                        values[valuesById[4] = "ORIGINAL_DST"] = 4;
                        return values;
                    })();

                    /**
                     * LbPolicy enum.
                     * @name envoy.config.cluster.v3.Cluster.LbPolicy
                     * @enum {number}
                     * @property {number} ROUND_ROBIN=0 ROUND_ROBIN value
                     * @property {number} LEAST_REQUEST=1 LEAST_REQUEST value
                     */
                    Cluster.LbPolicy = (function() {
                        const valuesById = $Object.create(null), values = $Object.create(valuesById);
                        values[valuesById[0] = "ROUND_ROBIN"] = 0;
                        values[valuesById[1] = "LEAST_REQUEST"] = 1;
                        return values;
                    })();

                    /**
                     * DnsLookupFamily enum.
                     * @name envoy.config.cluster.v3.Cluster.DnsLookupFamily
                     * @enum {number}
                     * @property {number} AUTO=0 AUTO value
                     * @property {number} V4_ONLY=1 V4_ONLY value
                     * @property {number} V6_ONLY=2 V6_ONLY value
                     * @property {number} V4_PREFERRED=3 V4_PREFERRED value
                     * @property {number} ALL=4 ALL value
                     */
                    Cluster.DnsLookupFamily = (function() {
                        const valuesById = $Object.create(null), values = $Object.create(valuesById);
                        values[valuesById[0] = "AUTO"] = 0;
                        values[valuesById[1] = "V4_ONLY"] = 1;
                        values[valuesById[2] = "V6_ONLY"] = 2;
                        values[valuesById[3] = "V4_PREFERRED"] = 3;
                        values[valuesById[4] = "ALL"] = 4;
                        return values;
                    })();

                    Cluster.EdsClusterConfig = (function() {

                        /**
                         * Properties of an EdsClusterConfig.
                         * @typedef {Object} envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties
                         * @property {envoy.config.core.v3.ConfigSource.$Properties|null} [eds_config] EdsClusterConfig eds_config
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of an EdsClusterConfig.
                         * @memberof envoy.config.cluster.v3.Cluster
                         * @interface IEdsClusterConfig
                         * @augments envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties
                         * @deprecated Use envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties instead.
                         */

                        /**
                         * Shape of an EdsClusterConfig.
                         * @typedef {{
                         *   eds_config?: envoy.config.core.v3.ConfigSource.$Shape|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Shape
                         */

                        /**
                         * Constructs a new EdsClusterConfig.
                         * @memberof envoy.config.cluster.v3.Cluster
                         * @classdesc Represents an EdsClusterConfig.
                         * @constructor
                         * @param {envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const EdsClusterConfig = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * EdsClusterConfig eds_config.
                         * @member {envoy.config.core.v3.ConfigSource.$Properties|null|undefined} eds_config
                         * @memberof envoy.config.cluster.v3.Cluster.EdsClusterConfig
                         * @instance
                         */
                        EdsClusterConfig.prototype.eds_config = null;

                        /**
                         * Encodes the specified EdsClusterConfig message. Does not implicitly {@link envoy.config.cluster.v3.Cluster.EdsClusterConfig.verify|verify} messages.
                         * @function encode
                         * @memberof envoy.config.cluster.v3.Cluster.EdsClusterConfig
                         * @static
                         * @param {envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Properties} message EdsClusterConfig message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        EdsClusterConfig.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.eds_config != null && $Object.hasOwnProperty.call(message, "eds_config"))
                                $root.envoy.config.core.v3.ConfigSource.encode(message.eds_config, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes an EdsClusterConfig message from the specified reader or buffer.
                         * @function decode
                         * @memberof envoy.config.cluster.v3.Cluster.EdsClusterConfig
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {envoy.config.cluster.v3.Cluster.EdsClusterConfig & envoy.config.cluster.v3.Cluster.EdsClusterConfig.$Shape} EdsClusterConfig
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        EdsClusterConfig.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.envoy.config.cluster.v3.Cluster.EdsClusterConfig();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.eds_config = $root.envoy.config.core.v3.ConfigSource.decode(reader, reader.size(), $undefined, _depth + 1, message.eds_config);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        /**
                         * Creates an EdsClusterConfig message from a plain object. Also converts values to their respective internal types.
                         * @function fromObject
                         * @memberof envoy.config.cluster.v3.Cluster.EdsClusterConfig
                         * @static
                         * @param {Object.<string,*>} object Plain object
                         * @returns {envoy.config.cluster.v3.Cluster.EdsClusterConfig} EdsClusterConfig
                         */
                        EdsClusterConfig.fromObject = function (object, _depth) {
                            if (object instanceof $root.envoy.config.cluster.v3.Cluster.EdsClusterConfig)
                                return object;
                            if (!$util.isObject(object))
                                throw $TypeError(".envoy.config.cluster.v3.Cluster.EdsClusterConfig: object expected");
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let message = new $root.envoy.config.cluster.v3.Cluster.EdsClusterConfig();
                            if (object.eds_config != null) {
                                if (!$util.isObject(object.eds_config))
                                    throw $TypeError(".envoy.config.cluster.v3.Cluster.EdsClusterConfig.eds_config: object expected");
                                message.eds_config = $root.envoy.config.core.v3.ConfigSource.fromObject(object.eds_config, _depth + 1);
                            }
                            return message;
                        };

                        /**
                         * Creates a plain object from an EdsClusterConfig message. Also converts values to other types if specified.
                         * @function toObject
                         * @memberof envoy.config.cluster.v3.Cluster.EdsClusterConfig
                         * @static
                         * @param {envoy.config.cluster.v3.Cluster.EdsClusterConfig} message EdsClusterConfig
                         * @param {$protobuf.IConversionOptions} [options] Conversion options
                         * @returns {Object.<string,*>} Plain object
                         */
                        EdsClusterConfig.toObject = function (message, options, _depth) {
                            if (!options)
                                options = {};
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let object = {};
                            if (options.defaults)
                                object.eds_config = null;
                            if (message.eds_config != null && $Object.hasOwnProperty.call(message, "eds_config"))
                                object.eds_config = $root.envoy.config.core.v3.ConfigSource.toObject(message.eds_config, options, _depth + 1);
                            return object;
                        };

                        /**
                         * Converts this EdsClusterConfig to JSON.
                         * @function toJSON
                         * @memberof envoy.config.cluster.v3.Cluster.EdsClusterConfig
                         * @instance
                         * @returns {Object.<string,*>} JSON object
                         */
                        EdsClusterConfig.prototype.toJSON = function() {
                            return EdsClusterConfig.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        return EdsClusterConfig;
                    })();

                    return Cluster;
                })();

                v3.CircuitBreakers = (function() {

                    /**
                     * Properties of a CircuitBreakers.
                     * @typedef {Object} envoy.config.cluster.v3.CircuitBreakers.$Properties
                     * @property {Array.<envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties>|null} [thresholds] CircuitBreakers thresholds
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a CircuitBreakers.
                     * @memberof envoy.config.cluster.v3
                     * @interface ICircuitBreakers
                     * @augments envoy.config.cluster.v3.CircuitBreakers.$Properties
                     * @deprecated Use envoy.config.cluster.v3.CircuitBreakers.$Properties instead.
                     */

                    /**
                     * Shape of a CircuitBreakers.
                     * @typedef {envoy.config.cluster.v3.CircuitBreakers.$Properties} envoy.config.cluster.v3.CircuitBreakers.$Shape
                     */

                    /**
                     * Constructs a new CircuitBreakers.
                     * @memberof envoy.config.cluster.v3
                     * @classdesc Represents a CircuitBreakers.
                     * @constructor
                     * @param {envoy.config.cluster.v3.CircuitBreakers.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const CircuitBreakers = function (properties) {
                        this.thresholds = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * CircuitBreakers thresholds.
                     * @member {Array.<envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties>} thresholds
                     * @memberof envoy.config.cluster.v3.CircuitBreakers
                     * @instance
                     */
                    CircuitBreakers.prototype.thresholds = $util.emptyArray;

                    /**
                     * Encodes the specified CircuitBreakers message. Does not implicitly {@link envoy.config.cluster.v3.CircuitBreakers.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.cluster.v3.CircuitBreakers
                     * @static
                     * @param {envoy.config.cluster.v3.CircuitBreakers.$Properties} message CircuitBreakers message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    CircuitBreakers.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.thresholds != null && message.thresholds.length)
                            for (let i = 0; i < message.thresholds.length; ++i)
                                $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.encode(message.thresholds[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a CircuitBreakers message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.cluster.v3.CircuitBreakers
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.cluster.v3.CircuitBreakers & envoy.config.cluster.v3.CircuitBreakers.$Shape} CircuitBreakers
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    CircuitBreakers.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.cluster.v3.CircuitBreakers();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.thresholds && message.thresholds.length))
                                        message.thresholds = [];
                                    message.thresholds.push($root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a CircuitBreakers message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.cluster.v3.CircuitBreakers
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.cluster.v3.CircuitBreakers} CircuitBreakers
                     */
                    CircuitBreakers.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.cluster.v3.CircuitBreakers)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.cluster.v3.CircuitBreakers();
                        if (object.thresholds) {
                            if (!$Array.isArray(object.thresholds))
                                throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers.thresholds: array expected");
                            message.thresholds = $Array(object.thresholds.length);
                            for (let i = 0; i < object.thresholds.length; ++i) {
                                if (!$util.isObject(object.thresholds[i]))
                                    throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers.thresholds: object expected");
                                message.thresholds[i] = $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.fromObject(object.thresholds[i], _depth + 1);
                            }
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a CircuitBreakers message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.cluster.v3.CircuitBreakers
                     * @static
                     * @param {envoy.config.cluster.v3.CircuitBreakers} message CircuitBreakers
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    CircuitBreakers.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.thresholds = [];
                        if (message.thresholds && message.thresholds.length) {
                            object.thresholds = $Array(message.thresholds.length);
                            for (let j = 0; j < message.thresholds.length; ++j)
                                object.thresholds[j] = $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.toObject(message.thresholds[j], options, _depth + 1);
                        }
                        return object;
                    };

                    /**
                     * Converts this CircuitBreakers to JSON.
                     * @function toJSON
                     * @memberof envoy.config.cluster.v3.CircuitBreakers
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    CircuitBreakers.prototype.toJSON = function() {
                        return CircuitBreakers.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    CircuitBreakers.Thresholds = (function() {

                        /**
                         * Properties of a Thresholds.
                         * @typedef {Object} envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties
                         * @property {google.protobuf.UInt32Value.$Properties|null} [max_connections] Thresholds max_connections
                         * @property {google.protobuf.UInt32Value.$Properties|null} [max_pending_requests] Thresholds max_pending_requests
                         * @property {google.protobuf.UInt32Value.$Properties|null} [max_requests] Thresholds max_requests
                         * @property {envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties|null} [retry_budget] Thresholds retry_budget
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a Thresholds.
                         * @memberof envoy.config.cluster.v3.CircuitBreakers
                         * @interface IThresholds
                         * @augments envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties
                         * @deprecated Use envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties instead.
                         */

                        /**
                         * Shape of a Thresholds.
                         * @typedef {envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties} envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Shape
                         */

                        /**
                         * Constructs a new Thresholds.
                         * @memberof envoy.config.cluster.v3.CircuitBreakers
                         * @classdesc Represents a Thresholds.
                         * @constructor
                         * @param {envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const Thresholds = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * Thresholds max_connections.
                         * @member {google.protobuf.UInt32Value.$Properties|null|undefined} max_connections
                         * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                         * @instance
                         */
                        Thresholds.prototype.max_connections = null;

                        /**
                         * Thresholds max_pending_requests.
                         * @member {google.protobuf.UInt32Value.$Properties|null|undefined} max_pending_requests
                         * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                         * @instance
                         */
                        Thresholds.prototype.max_pending_requests = null;

                        /**
                         * Thresholds max_requests.
                         * @member {google.protobuf.UInt32Value.$Properties|null|undefined} max_requests
                         * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                         * @instance
                         */
                        Thresholds.prototype.max_requests = null;

                        /**
                         * Thresholds retry_budget.
                         * @member {envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties|null|undefined} retry_budget
                         * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                         * @instance
                         */
                        Thresholds.prototype.retry_budget = null;

                        /**
                         * Encodes the specified Thresholds message. Does not implicitly {@link envoy.config.cluster.v3.CircuitBreakers.Thresholds.verify|verify} messages.
                         * @function encode
                         * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                         * @static
                         * @param {envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Properties} message Thresholds message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        Thresholds.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.max_connections != null && $Object.hasOwnProperty.call(message, "max_connections"))
                                $root.google.protobuf.UInt32Value.encode(message.max_connections, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                            if (message.max_pending_requests != null && $Object.hasOwnProperty.call(message, "max_pending_requests"))
                                $root.google.protobuf.UInt32Value.encode(message.max_pending_requests, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                            if (message.max_requests != null && $Object.hasOwnProperty.call(message, "max_requests"))
                                $root.google.protobuf.UInt32Value.encode(message.max_requests, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                            if (message.retry_budget != null && $Object.hasOwnProperty.call(message, "retry_budget"))
                                $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.encode(message.retry_budget, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a Thresholds message from the specified reader or buffer.
                         * @function decode
                         * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {envoy.config.cluster.v3.CircuitBreakers.Thresholds & envoy.config.cluster.v3.CircuitBreakers.Thresholds.$Shape} Thresholds
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        Thresholds.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.max_connections = $root.google.protobuf.UInt32Value.decode(reader, reader.size(), $undefined, _depth + 1, message.max_connections);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.max_pending_requests = $root.google.protobuf.UInt32Value.decode(reader, reader.size(), $undefined, _depth + 1, message.max_pending_requests);
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        message.max_requests = $root.google.protobuf.UInt32Value.decode(reader, reader.size(), $undefined, _depth + 1, message.max_requests);
                                        continue;
                                    }
                                case 8: {
                                        if (wireType !== 2)
                                            break;
                                        message.retry_budget = $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.decode(reader, reader.size(), $undefined, _depth + 1, message.retry_budget);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        /**
                         * Creates a Thresholds message from a plain object. Also converts values to their respective internal types.
                         * @function fromObject
                         * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                         * @static
                         * @param {Object.<string,*>} object Plain object
                         * @returns {envoy.config.cluster.v3.CircuitBreakers.Thresholds} Thresholds
                         */
                        Thresholds.fromObject = function (object, _depth) {
                            if (object instanceof $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds)
                                return object;
                            if (!$util.isObject(object))
                                throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers.Thresholds: object expected");
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let message = new $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds();
                            if (object.max_connections != null) {
                                if (!$util.isObject(object.max_connections))
                                    throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers.Thresholds.max_connections: object expected");
                                message.max_connections = $root.google.protobuf.UInt32Value.fromObject(object.max_connections, _depth + 1);
                            }
                            if (object.max_pending_requests != null) {
                                if (!$util.isObject(object.max_pending_requests))
                                    throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers.Thresholds.max_pending_requests: object expected");
                                message.max_pending_requests = $root.google.protobuf.UInt32Value.fromObject(object.max_pending_requests, _depth + 1);
                            }
                            if (object.max_requests != null) {
                                if (!$util.isObject(object.max_requests))
                                    throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers.Thresholds.max_requests: object expected");
                                message.max_requests = $root.google.protobuf.UInt32Value.fromObject(object.max_requests, _depth + 1);
                            }
                            if (object.retry_budget != null) {
                                if (!$util.isObject(object.retry_budget))
                                    throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers.Thresholds.retry_budget: object expected");
                                message.retry_budget = $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.fromObject(object.retry_budget, _depth + 1);
                            }
                            return message;
                        };

                        /**
                         * Creates a plain object from a Thresholds message. Also converts values to other types if specified.
                         * @function toObject
                         * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                         * @static
                         * @param {envoy.config.cluster.v3.CircuitBreakers.Thresholds} message Thresholds
                         * @param {$protobuf.IConversionOptions} [options] Conversion options
                         * @returns {Object.<string,*>} Plain object
                         */
                        Thresholds.toObject = function (message, options, _depth) {
                            if (!options)
                                options = {};
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let object = {};
                            if (options.defaults) {
                                object.max_connections = null;
                                object.max_pending_requests = null;
                                object.max_requests = null;
                                object.retry_budget = null;
                            }
                            if (message.max_connections != null && $Object.hasOwnProperty.call(message, "max_connections"))
                                object.max_connections = $root.google.protobuf.UInt32Value.toObject(message.max_connections, options, _depth + 1);
                            if (message.max_pending_requests != null && $Object.hasOwnProperty.call(message, "max_pending_requests"))
                                object.max_pending_requests = $root.google.protobuf.UInt32Value.toObject(message.max_pending_requests, options, _depth + 1);
                            if (message.max_requests != null && $Object.hasOwnProperty.call(message, "max_requests"))
                                object.max_requests = $root.google.protobuf.UInt32Value.toObject(message.max_requests, options, _depth + 1);
                            if (message.retry_budget != null && $Object.hasOwnProperty.call(message, "retry_budget"))
                                object.retry_budget = $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.toObject(message.retry_budget, options, _depth + 1);
                            return object;
                        };

                        /**
                         * Converts this Thresholds to JSON.
                         * @function toJSON
                         * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                         * @instance
                         * @returns {Object.<string,*>} JSON object
                         */
                        Thresholds.prototype.toJSON = function() {
                            return Thresholds.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        Thresholds.RetryBudget = (function() {

                            /**
                             * Properties of a RetryBudget.
                             * @typedef {Object} envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties
                             * @property {envoy.type.v3.Percent.$Properties|null} [budget_percent] RetryBudget budget_percent
                             * @property {google.protobuf.UInt32Value.$Properties|null} [min_retry_concurrency] RetryBudget min_retry_concurrency
                             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                             */

                            /**
                             * Properties of a RetryBudget.
                             * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                             * @interface IRetryBudget
                             * @augments envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties
                             * @deprecated Use envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties instead.
                             */

                            /**
                             * Shape of a RetryBudget.
                             * @typedef {envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties} envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Shape
                             */

                            /**
                             * Constructs a new RetryBudget.
                             * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds
                             * @classdesc Represents a RetryBudget.
                             * @constructor
                             * @param {envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties=} [properties] Properties to set
                             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                             */
                            const RetryBudget = function (properties) {
                                if (properties)
                                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                            this[keys[i]] = properties[keys[i]];
                            };

                            /**
                             * RetryBudget budget_percent.
                             * @member {envoy.type.v3.Percent.$Properties|null|undefined} budget_percent
                             * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget
                             * @instance
                             */
                            RetryBudget.prototype.budget_percent = null;

                            /**
                             * RetryBudget min_retry_concurrency.
                             * @member {google.protobuf.UInt32Value.$Properties|null|undefined} min_retry_concurrency
                             * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget
                             * @instance
                             */
                            RetryBudget.prototype.min_retry_concurrency = null;

                            /**
                             * Encodes the specified RetryBudget message. Does not implicitly {@link envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.verify|verify} messages.
                             * @function encode
                             * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget
                             * @static
                             * @param {envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Properties} message RetryBudget message or plain object to encode
                             * @param {$protobuf.Writer} [writer] Writer to encode to
                             * @returns {$protobuf.Writer} Writer
                             */
                            RetryBudget.encode = function (message, writer, _depth) {
                                if (!writer)
                                    writer = $Writer.create();
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $util.recursionLimit)
                                    throw $Error("max depth exceeded");
                                if (message.budget_percent != null && $Object.hasOwnProperty.call(message, "budget_percent"))
                                    $root.envoy.type.v3.Percent.encode(message.budget_percent, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                                if (message.min_retry_concurrency != null && $Object.hasOwnProperty.call(message, "min_retry_concurrency"))
                                    $root.google.protobuf.UInt32Value.encode(message.min_retry_concurrency, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                    for (let i = 0; i < message.$unknowns.length; ++i)
                                        writer.raw(message.$unknowns[i]);
                                return writer;
                            };

                            /**
                             * Decodes a RetryBudget message from the specified reader or buffer.
                             * @function decode
                             * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget
                             * @static
                             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                             * @param {number} [length] Message length if known beforehand
                             * @returns {envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget & envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.$Shape} RetryBudget
                             * @throws {Error} If the payload is not a reader or valid buffer
                             * @throws {$protobuf.util.ProtocolError} If required fields are missing
                             */
                            RetryBudget.decode = function (reader, length, _end, _depth, _target) {
                                if (!(reader instanceof $Reader))
                                    reader = $Reader.create(reader);
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $Reader.recursionLimit)
                                    throw $Error("max depth exceeded");
                                let end, message, value;
                                if (length === $undefined)
                                    end = reader.len;
                                else {
                                    end = reader.pos + length;
                                    if (end > reader.len)
                                        throw $RangeError("index out of range");
                                    length = reader.len;
                                    reader.len = end;
                                }
                                message = _target || new $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget();
                                while (reader.pos < end) {
                                    let start = reader.pos;
                                    let tag = reader.tag();
                                    if (tag === _end) {
                                        _end = $undefined;
                                        break;
                                    }
                                    let wireType = tag & 7;
                                    switch (tag >>>= 3) {
                                    case 1: {
                                            if (wireType !== 2)
                                                break;
                                            message.budget_percent = $root.envoy.type.v3.Percent.decode(reader, reader.size(), $undefined, _depth + 1, message.budget_percent);
                                            continue;
                                        }
                                    case 2: {
                                            if (wireType !== 2)
                                                break;
                                            message.min_retry_concurrency = $root.google.protobuf.UInt32Value.decode(reader, reader.size(), $undefined, _depth + 1, message.min_retry_concurrency);
                                            continue;
                                        }
                                    }
                                    reader.skipType(wireType, _depth, tag);
                                    if (!reader.discardUnknown) {
                                        $util.makeProp(message, "$unknowns", false);
                                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                    }
                                }
                                if (length !== $undefined) {
                                    if (reader.pos !== end)
                                        throw $RangeError("index out of range");
                                    reader.len = length;
                                }
                                if (_end !== $undefined)
                                    throw $Error("missing end group");
                                return message;
                            };

                            /**
                             * Creates a RetryBudget message from a plain object. Also converts values to their respective internal types.
                             * @function fromObject
                             * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget
                             * @static
                             * @param {Object.<string,*>} object Plain object
                             * @returns {envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget} RetryBudget
                             */
                            RetryBudget.fromObject = function (object, _depth) {
                                if (object instanceof $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget)
                                    return object;
                                if (!$util.isObject(object))
                                    throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget: object expected");
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $util.recursionLimit)
                                    throw $Error("max depth exceeded");
                                let message = new $root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget();
                                if (object.budget_percent != null) {
                                    if (!$util.isObject(object.budget_percent))
                                        throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.budget_percent: object expected");
                                    message.budget_percent = $root.envoy.type.v3.Percent.fromObject(object.budget_percent, _depth + 1);
                                }
                                if (object.min_retry_concurrency != null) {
                                    if (!$util.isObject(object.min_retry_concurrency))
                                        throw $TypeError(".envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.min_retry_concurrency: object expected");
                                    message.min_retry_concurrency = $root.google.protobuf.UInt32Value.fromObject(object.min_retry_concurrency, _depth + 1);
                                }
                                return message;
                            };

                            /**
                             * Creates a plain object from a RetryBudget message. Also converts values to other types if specified.
                             * @function toObject
                             * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget
                             * @static
                             * @param {envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget} message RetryBudget
                             * @param {$protobuf.IConversionOptions} [options] Conversion options
                             * @returns {Object.<string,*>} Plain object
                             */
                            RetryBudget.toObject = function (message, options, _depth) {
                                if (!options)
                                    options = {};
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $util.recursionLimit)
                                    throw $Error("max depth exceeded");
                                let object = {};
                                if (options.defaults) {
                                    object.budget_percent = null;
                                    object.min_retry_concurrency = null;
                                }
                                if (message.budget_percent != null && $Object.hasOwnProperty.call(message, "budget_percent"))
                                    object.budget_percent = $root.envoy.type.v3.Percent.toObject(message.budget_percent, options, _depth + 1);
                                if (message.min_retry_concurrency != null && $Object.hasOwnProperty.call(message, "min_retry_concurrency"))
                                    object.min_retry_concurrency = $root.google.protobuf.UInt32Value.toObject(message.min_retry_concurrency, options, _depth + 1);
                                return object;
                            };

                            /**
                             * Converts this RetryBudget to JSON.
                             * @function toJSON
                             * @memberof envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget
                             * @instance
                             * @returns {Object.<string,*>} JSON object
                             */
                            RetryBudget.prototype.toJSON = function() {
                                return RetryBudget.toObject(this, $protobuf.util.toJSONOptions);
                            };

                            return RetryBudget;
                        })();

                        return Thresholds;
                    })();

                    return CircuitBreakers;
                })();

                v3.OutlierDetection = (function() {

                    /**
                     * Properties of an OutlierDetection.
                     * @typedef {Object} envoy.config.cluster.v3.OutlierDetection.$Properties
                     * @property {google.protobuf.UInt32Value.$Properties|null} [consecutive_5xx] OutlierDetection consecutive_5xx
                     * @property {google.protobuf.Duration.$Properties|null} [interval] OutlierDetection interval
                     * @property {google.protobuf.Duration.$Properties|null} [base_ejection_time] OutlierDetection base_ejection_time
                     * @property {google.protobuf.UInt32Value.$Properties|null} [max_ejection_percent] OutlierDetection max_ejection_percent
                     * @property {google.protobuf.Duration.$Properties|null} [max_ejection_time] OutlierDetection max_ejection_time
                     * @property {google.protobuf.BoolValue.$Properties|null} [always_eject_one_host] OutlierDetection always_eject_one_host
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of an OutlierDetection.
                     * @memberof envoy.config.cluster.v3
                     * @interface IOutlierDetection
                     * @augments envoy.config.cluster.v3.OutlierDetection.$Properties
                     * @deprecated Use envoy.config.cluster.v3.OutlierDetection.$Properties instead.
                     */

                    /**
                     * Shape of an OutlierDetection.
                     * @typedef {envoy.config.cluster.v3.OutlierDetection.$Properties} envoy.config.cluster.v3.OutlierDetection.$Shape
                     */

                    /**
                     * Constructs a new OutlierDetection.
                     * @memberof envoy.config.cluster.v3
                     * @classdesc Represents an OutlierDetection.
                     * @constructor
                     * @param {envoy.config.cluster.v3.OutlierDetection.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const OutlierDetection = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * OutlierDetection consecutive_5xx.
                     * @member {google.protobuf.UInt32Value.$Properties|null|undefined} consecutive_5xx
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @instance
                     */
                    OutlierDetection.prototype.consecutive_5xx = null;

                    /**
                     * OutlierDetection interval.
                     * @member {google.protobuf.Duration.$Properties|null|undefined} interval
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @instance
                     */
                    OutlierDetection.prototype.interval = null;

                    /**
                     * OutlierDetection base_ejection_time.
                     * @member {google.protobuf.Duration.$Properties|null|undefined} base_ejection_time
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @instance
                     */
                    OutlierDetection.prototype.base_ejection_time = null;

                    /**
                     * OutlierDetection max_ejection_percent.
                     * @member {google.protobuf.UInt32Value.$Properties|null|undefined} max_ejection_percent
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @instance
                     */
                    OutlierDetection.prototype.max_ejection_percent = null;

                    /**
                     * OutlierDetection max_ejection_time.
                     * @member {google.protobuf.Duration.$Properties|null|undefined} max_ejection_time
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @instance
                     */
                    OutlierDetection.prototype.max_ejection_time = null;

                    /**
                     * OutlierDetection always_eject_one_host.
                     * @member {google.protobuf.BoolValue.$Properties|null|undefined} always_eject_one_host
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @instance
                     */
                    OutlierDetection.prototype.always_eject_one_host = null;

                    /**
                     * Encodes the specified OutlierDetection message. Does not implicitly {@link envoy.config.cluster.v3.OutlierDetection.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @static
                     * @param {envoy.config.cluster.v3.OutlierDetection.$Properties} message OutlierDetection message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    OutlierDetection.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.consecutive_5xx != null && $Object.hasOwnProperty.call(message, "consecutive_5xx"))
                            $root.google.protobuf.UInt32Value.encode(message.consecutive_5xx, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.interval != null && $Object.hasOwnProperty.call(message, "interval"))
                            $root.google.protobuf.Duration.encode(message.interval, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.base_ejection_time != null && $Object.hasOwnProperty.call(message, "base_ejection_time"))
                            $root.google.protobuf.Duration.encode(message.base_ejection_time, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.max_ejection_percent != null && $Object.hasOwnProperty.call(message, "max_ejection_percent"))
                            $root.google.protobuf.UInt32Value.encode(message.max_ejection_percent, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                        if (message.max_ejection_time != null && $Object.hasOwnProperty.call(message, "max_ejection_time"))
                            $root.google.protobuf.Duration.encode(message.max_ejection_time, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                        if (message.always_eject_one_host != null && $Object.hasOwnProperty.call(message, "always_eject_one_host"))
                            $root.google.protobuf.BoolValue.encode(message.always_eject_one_host, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes an OutlierDetection message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.cluster.v3.OutlierDetection & envoy.config.cluster.v3.OutlierDetection.$Shape} OutlierDetection
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    OutlierDetection.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.cluster.v3.OutlierDetection();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.consecutive_5xx = $root.google.protobuf.UInt32Value.decode(reader, reader.size(), $undefined, _depth + 1, message.consecutive_5xx);
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.interval = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.interval);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.base_ejection_time = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.base_ejection_time);
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.max_ejection_percent = $root.google.protobuf.UInt32Value.decode(reader, reader.size(), $undefined, _depth + 1, message.max_ejection_percent);
                                    continue;
                                }
                            case 21: {
                                    if (wireType !== 2)
                                        break;
                                    message.max_ejection_time = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.max_ejection_time);
                                    continue;
                                }
                            case 25: {
                                    if (wireType !== 2)
                                        break;
                                    message.always_eject_one_host = $root.google.protobuf.BoolValue.decode(reader, reader.size(), $undefined, _depth + 1, message.always_eject_one_host);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates an OutlierDetection message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.cluster.v3.OutlierDetection} OutlierDetection
                     */
                    OutlierDetection.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.cluster.v3.OutlierDetection)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.cluster.v3.OutlierDetection: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.cluster.v3.OutlierDetection();
                        if (object.consecutive_5xx != null) {
                            if (!$util.isObject(object.consecutive_5xx))
                                throw $TypeError(".envoy.config.cluster.v3.OutlierDetection.consecutive_5xx: object expected");
                            message.consecutive_5xx = $root.google.protobuf.UInt32Value.fromObject(object.consecutive_5xx, _depth + 1);
                        }
                        if (object.interval != null) {
                            if (!$util.isObject(object.interval))
                                throw $TypeError(".envoy.config.cluster.v3.OutlierDetection.interval: object expected");
                            message.interval = $root.google.protobuf.Duration.fromObject(object.interval, _depth + 1);
                        }
                        if (object.base_ejection_time != null) {
                            if (!$util.isObject(object.base_ejection_time))
                                throw $TypeError(".envoy.config.cluster.v3.OutlierDetection.base_ejection_time: object expected");
                            message.base_ejection_time = $root.google.protobuf.Duration.fromObject(object.base_ejection_time, _depth + 1);
                        }
                        if (object.max_ejection_percent != null) {
                            if (!$util.isObject(object.max_ejection_percent))
                                throw $TypeError(".envoy.config.cluster.v3.OutlierDetection.max_ejection_percent: object expected");
                            message.max_ejection_percent = $root.google.protobuf.UInt32Value.fromObject(object.max_ejection_percent, _depth + 1);
                        }
                        if (object.max_ejection_time != null) {
                            if (!$util.isObject(object.max_ejection_time))
                                throw $TypeError(".envoy.config.cluster.v3.OutlierDetection.max_ejection_time: object expected");
                            message.max_ejection_time = $root.google.protobuf.Duration.fromObject(object.max_ejection_time, _depth + 1);
                        }
                        if (object.always_eject_one_host != null) {
                            if (!$util.isObject(object.always_eject_one_host))
                                throw $TypeError(".envoy.config.cluster.v3.OutlierDetection.always_eject_one_host: object expected");
                            message.always_eject_one_host = $root.google.protobuf.BoolValue.fromObject(object.always_eject_one_host, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from an OutlierDetection message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @static
                     * @param {envoy.config.cluster.v3.OutlierDetection} message OutlierDetection
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    OutlierDetection.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.consecutive_5xx = null;
                            object.interval = null;
                            object.base_ejection_time = null;
                            object.max_ejection_percent = null;
                            object.max_ejection_time = null;
                            object.always_eject_one_host = null;
                        }
                        if (message.consecutive_5xx != null && $Object.hasOwnProperty.call(message, "consecutive_5xx"))
                            object.consecutive_5xx = $root.google.protobuf.UInt32Value.toObject(message.consecutive_5xx, options, _depth + 1);
                        if (message.interval != null && $Object.hasOwnProperty.call(message, "interval"))
                            object.interval = $root.google.protobuf.Duration.toObject(message.interval, options, _depth + 1);
                        if (message.base_ejection_time != null && $Object.hasOwnProperty.call(message, "base_ejection_time"))
                            object.base_ejection_time = $root.google.protobuf.Duration.toObject(message.base_ejection_time, options, _depth + 1);
                        if (message.max_ejection_percent != null && $Object.hasOwnProperty.call(message, "max_ejection_percent"))
                            object.max_ejection_percent = $root.google.protobuf.UInt32Value.toObject(message.max_ejection_percent, options, _depth + 1);
                        if (message.max_ejection_time != null && $Object.hasOwnProperty.call(message, "max_ejection_time"))
                            object.max_ejection_time = $root.google.protobuf.Duration.toObject(message.max_ejection_time, options, _depth + 1);
                        if (message.always_eject_one_host != null && $Object.hasOwnProperty.call(message, "always_eject_one_host"))
                            object.always_eject_one_host = $root.google.protobuf.BoolValue.toObject(message.always_eject_one_host, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this OutlierDetection to JSON.
                     * @function toJSON
                     * @memberof envoy.config.cluster.v3.OutlierDetection
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    OutlierDetection.prototype.toJSON = function() {
                        return OutlierDetection.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return OutlierDetection;
                })();

                return v3;
            })();

            return cluster;
        })();

        config.endpoint = (function() {

            /**
             * Namespace endpoint.
             * @memberof envoy.config
             * @namespace
             */
            const endpoint = {};

            endpoint.v3 = (function() {

                /**
                 * Namespace v3.
                 * @memberof envoy.config.endpoint
                 * @namespace
                 */
                const v3 = {};

                v3.ClusterLoadAssignment = (function() {

                    /**
                     * Properties of a ClusterLoadAssignment.
                     * @typedef {Object} envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties
                     * @property {string|null} [cluster_name] ClusterLoadAssignment cluster_name
                     * @property {Array.<envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties>|null} [endpoints] ClusterLoadAssignment endpoints
                     * @property {envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties|null} [policy] ClusterLoadAssignment policy
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a ClusterLoadAssignment.
                     * @memberof envoy.config.endpoint.v3
                     * @interface IClusterLoadAssignment
                     * @augments envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties
                     * @deprecated Use envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties instead.
                     */

                    /**
                     * Shape of a ClusterLoadAssignment.
                     * @typedef {{
                     *   cluster_name?: string|null;
                     *   endpoints?: Array.<envoy.config.endpoint.v3.LocalityLbEndpoints.$Shape>|null;
                     *   policy?: envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * }} envoy.config.endpoint.v3.ClusterLoadAssignment.$Shape
                     */

                    /**
                     * Constructs a new ClusterLoadAssignment.
                     * @memberof envoy.config.endpoint.v3
                     * @classdesc Represents a ClusterLoadAssignment.
                     * @constructor
                     * @param {envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const ClusterLoadAssignment = function (properties) {
                        this.endpoints = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * ClusterLoadAssignment cluster_name.
                     * @member {string} cluster_name
                     * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment
                     * @instance
                     */
                    ClusterLoadAssignment.prototype.cluster_name = "";

                    /**
                     * ClusterLoadAssignment endpoints.
                     * @member {Array.<envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties>} endpoints
                     * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment
                     * @instance
                     */
                    ClusterLoadAssignment.prototype.endpoints = $util.emptyArray;

                    /**
                     * ClusterLoadAssignment policy.
                     * @member {envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties|null|undefined} policy
                     * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment
                     * @instance
                     */
                    ClusterLoadAssignment.prototype.policy = null;

                    /**
                     * Encodes the specified ClusterLoadAssignment message. Does not implicitly {@link envoy.config.endpoint.v3.ClusterLoadAssignment.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment
                     * @static
                     * @param {envoy.config.endpoint.v3.ClusterLoadAssignment.$Properties} message ClusterLoadAssignment message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    ClusterLoadAssignment.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.cluster_name != null && $Object.hasOwnProperty.call(message, "cluster_name") && message.cluster_name !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.cluster_name);
                        if (message.endpoints != null && message.endpoints.length)
                            for (let i = 0; i < message.endpoints.length; ++i)
                                $root.envoy.config.endpoint.v3.LocalityLbEndpoints.encode(message.endpoints[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.policy != null && $Object.hasOwnProperty.call(message, "policy"))
                            $root.envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.encode(message.policy, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a ClusterLoadAssignment message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.endpoint.v3.ClusterLoadAssignment & envoy.config.endpoint.v3.ClusterLoadAssignment.$Shape} ClusterLoadAssignment
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    ClusterLoadAssignment.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.endpoint.v3.ClusterLoadAssignment();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.cluster_name = value;
                                    else
                                        delete message.cluster_name;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.endpoints && message.endpoints.length))
                                        message.endpoints = [];
                                    message.endpoints.push($root.envoy.config.endpoint.v3.LocalityLbEndpoints.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.policy = $root.envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.decode(reader, reader.size(), $undefined, _depth + 1, message.policy);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a ClusterLoadAssignment message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.endpoint.v3.ClusterLoadAssignment} ClusterLoadAssignment
                     */
                    ClusterLoadAssignment.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.endpoint.v3.ClusterLoadAssignment)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.endpoint.v3.ClusterLoadAssignment: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.endpoint.v3.ClusterLoadAssignment();
                        if (object.cluster_name != null)
                            if (typeof object.cluster_name !== "string" || object.cluster_name.length)
                                message.cluster_name = $String(object.cluster_name);
                        if (object.endpoints) {
                            if (!$Array.isArray(object.endpoints))
                                throw $TypeError(".envoy.config.endpoint.v3.ClusterLoadAssignment.endpoints: array expected");
                            message.endpoints = $Array(object.endpoints.length);
                            for (let i = 0; i < object.endpoints.length; ++i) {
                                if (!$util.isObject(object.endpoints[i]))
                                    throw $TypeError(".envoy.config.endpoint.v3.ClusterLoadAssignment.endpoints: object expected");
                                message.endpoints[i] = $root.envoy.config.endpoint.v3.LocalityLbEndpoints.fromObject(object.endpoints[i], _depth + 1);
                            }
                        }
                        if (object.policy != null) {
                            if (!$util.isObject(object.policy))
                                throw $TypeError(".envoy.config.endpoint.v3.ClusterLoadAssignment.policy: object expected");
                            message.policy = $root.envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.fromObject(object.policy, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a ClusterLoadAssignment message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment
                     * @static
                     * @param {envoy.config.endpoint.v3.ClusterLoadAssignment} message ClusterLoadAssignment
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    ClusterLoadAssignment.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.endpoints = [];
                        if (options.defaults) {
                            object.cluster_name = "";
                            object.policy = null;
                        }
                        if (message.cluster_name != null && $Object.hasOwnProperty.call(message, "cluster_name"))
                            object.cluster_name = message.cluster_name;
                        if (message.endpoints && message.endpoints.length) {
                            object.endpoints = $Array(message.endpoints.length);
                            for (let j = 0; j < message.endpoints.length; ++j)
                                object.endpoints[j] = $root.envoy.config.endpoint.v3.LocalityLbEndpoints.toObject(message.endpoints[j], options, _depth + 1);
                        }
                        if (message.policy != null && $Object.hasOwnProperty.call(message, "policy"))
                            object.policy = $root.envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.toObject(message.policy, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this ClusterLoadAssignment to JSON.
                     * @function toJSON
                     * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    ClusterLoadAssignment.prototype.toJSON = function() {
                        return ClusterLoadAssignment.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    ClusterLoadAssignment.Policy = (function() {

                        /**
                         * Properties of a Policy.
                         * @typedef {Object} envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties
                         * @property {google.protobuf.UInt32Value.$Properties|null} [overprovisioning_factor] Policy overprovisioning_factor
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a Policy.
                         * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment
                         * @interface IPolicy
                         * @augments envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties
                         * @deprecated Use envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties instead.
                         */

                        /**
                         * Shape of a Policy.
                         * @typedef {envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties} envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Shape
                         */

                        /**
                         * Constructs a new Policy.
                         * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment
                         * @classdesc Represents a Policy.
                         * @constructor
                         * @param {envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const Policy = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * Policy overprovisioning_factor.
                         * @member {google.protobuf.UInt32Value.$Properties|null|undefined} overprovisioning_factor
                         * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment.Policy
                         * @instance
                         */
                        Policy.prototype.overprovisioning_factor = null;

                        /**
                         * Encodes the specified Policy message. Does not implicitly {@link envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.verify|verify} messages.
                         * @function encode
                         * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment.Policy
                         * @static
                         * @param {envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Properties} message Policy message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        Policy.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.overprovisioning_factor != null && $Object.hasOwnProperty.call(message, "overprovisioning_factor"))
                                $root.google.protobuf.UInt32Value.encode(message.overprovisioning_factor, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a Policy message from the specified reader or buffer.
                         * @function decode
                         * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment.Policy
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {envoy.config.endpoint.v3.ClusterLoadAssignment.Policy & envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.$Shape} Policy
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        Policy.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.envoy.config.endpoint.v3.ClusterLoadAssignment.Policy();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.overprovisioning_factor = $root.google.protobuf.UInt32Value.decode(reader, reader.size(), $undefined, _depth + 1, message.overprovisioning_factor);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        /**
                         * Creates a Policy message from a plain object. Also converts values to their respective internal types.
                         * @function fromObject
                         * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment.Policy
                         * @static
                         * @param {Object.<string,*>} object Plain object
                         * @returns {envoy.config.endpoint.v3.ClusterLoadAssignment.Policy} Policy
                         */
                        Policy.fromObject = function (object, _depth) {
                            if (object instanceof $root.envoy.config.endpoint.v3.ClusterLoadAssignment.Policy)
                                return object;
                            if (!$util.isObject(object))
                                throw $TypeError(".envoy.config.endpoint.v3.ClusterLoadAssignment.Policy: object expected");
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let message = new $root.envoy.config.endpoint.v3.ClusterLoadAssignment.Policy();
                            if (object.overprovisioning_factor != null) {
                                if (!$util.isObject(object.overprovisioning_factor))
                                    throw $TypeError(".envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.overprovisioning_factor: object expected");
                                message.overprovisioning_factor = $root.google.protobuf.UInt32Value.fromObject(object.overprovisioning_factor, _depth + 1);
                            }
                            return message;
                        };

                        /**
                         * Creates a plain object from a Policy message. Also converts values to other types if specified.
                         * @function toObject
                         * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment.Policy
                         * @static
                         * @param {envoy.config.endpoint.v3.ClusterLoadAssignment.Policy} message Policy
                         * @param {$protobuf.IConversionOptions} [options] Conversion options
                         * @returns {Object.<string,*>} Plain object
                         */
                        Policy.toObject = function (message, options, _depth) {
                            if (!options)
                                options = {};
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let object = {};
                            if (options.defaults)
                                object.overprovisioning_factor = null;
                            if (message.overprovisioning_factor != null && $Object.hasOwnProperty.call(message, "overprovisioning_factor"))
                                object.overprovisioning_factor = $root.google.protobuf.UInt32Value.toObject(message.overprovisioning_factor, options, _depth + 1);
                            return object;
                        };

                        /**
                         * Converts this Policy to JSON.
                         * @function toJSON
                         * @memberof envoy.config.endpoint.v3.ClusterLoadAssignment.Policy
                         * @instance
                         * @returns {Object.<string,*>} JSON object
                         */
                        Policy.prototype.toJSON = function() {
                            return Policy.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        return Policy;
                    })();

                    return ClusterLoadAssignment;
                })();

                v3.Endpoint = (function() {

                    /**
                     * Properties of an Endpoint.
                     * @typedef {Object} envoy.config.endpoint.v3.Endpoint.$Properties
                     * @property {envoy.config.core.v3.Address.$Properties|null} [address] Endpoint address
                     * @property {string|null} [hostname] Endpoint hostname
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of an Endpoint.
                     * @memberof envoy.config.endpoint.v3
                     * @interface IEndpoint
                     * @augments envoy.config.endpoint.v3.Endpoint.$Properties
                     * @deprecated Use envoy.config.endpoint.v3.Endpoint.$Properties instead.
                     */

                    /**
                     * Shape of an Endpoint.
                     * @typedef {{
                     *   address?: envoy.config.core.v3.Address.$Shape|null;
                     *   hostname?: string|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * }} envoy.config.endpoint.v3.Endpoint.$Shape
                     */

                    /**
                     * Constructs a new Endpoint.
                     * @memberof envoy.config.endpoint.v3
                     * @classdesc Represents an Endpoint.
                     * @constructor
                     * @param {envoy.config.endpoint.v3.Endpoint.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Endpoint = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Endpoint address.
                     * @member {envoy.config.core.v3.Address.$Properties|null|undefined} address
                     * @memberof envoy.config.endpoint.v3.Endpoint
                     * @instance
                     */
                    Endpoint.prototype.address = null;

                    /**
                     * Endpoint hostname.
                     * @member {string} hostname
                     * @memberof envoy.config.endpoint.v3.Endpoint
                     * @instance
                     */
                    Endpoint.prototype.hostname = "";

                    /**
                     * Encodes the specified Endpoint message. Does not implicitly {@link envoy.config.endpoint.v3.Endpoint.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.endpoint.v3.Endpoint
                     * @static
                     * @param {envoy.config.endpoint.v3.Endpoint.$Properties} message Endpoint message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Endpoint.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                            $root.envoy.config.core.v3.Address.encode(message.address, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname") && message.hostname !== "")
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.hostname);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes an Endpoint message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.endpoint.v3.Endpoint
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.endpoint.v3.Endpoint & envoy.config.endpoint.v3.Endpoint.$Shape} Endpoint
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Endpoint.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.endpoint.v3.Endpoint();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.address = $root.envoy.config.core.v3.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.hostname = value;
                                    else
                                        delete message.hostname;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates an Endpoint message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.endpoint.v3.Endpoint
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.endpoint.v3.Endpoint} Endpoint
                     */
                    Endpoint.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.endpoint.v3.Endpoint)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.endpoint.v3.Endpoint: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.endpoint.v3.Endpoint();
                        if (object.address != null) {
                            if (!$util.isObject(object.address))
                                throw $TypeError(".envoy.config.endpoint.v3.Endpoint.address: object expected");
                            message.address = $root.envoy.config.core.v3.Address.fromObject(object.address, _depth + 1);
                        }
                        if (object.hostname != null)
                            if (typeof object.hostname !== "string" || object.hostname.length)
                                message.hostname = $String(object.hostname);
                        return message;
                    };

                    /**
                     * Creates a plain object from an Endpoint message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.endpoint.v3.Endpoint
                     * @static
                     * @param {envoy.config.endpoint.v3.Endpoint} message Endpoint
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Endpoint.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.address = null;
                            object.hostname = "";
                        }
                        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                            object.address = $root.envoy.config.core.v3.Address.toObject(message.address, options, _depth + 1);
                        if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname"))
                            object.hostname = message.hostname;
                        return object;
                    };

                    /**
                     * Converts this Endpoint to JSON.
                     * @function toJSON
                     * @memberof envoy.config.endpoint.v3.Endpoint
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Endpoint.prototype.toJSON = function() {
                        return Endpoint.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Endpoint;
                })();

                v3.LbEndpoint = (function() {

                    /**
                     * Properties of a LbEndpoint.
                     * @typedef {Object} envoy.config.endpoint.v3.LbEndpoint.$Properties
                     * @property {envoy.config.endpoint.v3.Endpoint.$Properties|null} [endpoint] LbEndpoint endpoint
                     * @property {envoy.config.core.v3.Metadata.$Properties|null} [metadata] LbEndpoint metadata
                     * @property {google.protobuf.UInt32Value.$Properties|null} [load_balancing_weight] LbEndpoint load_balancing_weight
                     * @property {"endpoint"} [host_identifier] LbEndpoint host_identifier
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a LbEndpoint.
                     * @memberof envoy.config.endpoint.v3
                     * @interface ILbEndpoint
                     * @augments envoy.config.endpoint.v3.LbEndpoint.$Properties
                     * @deprecated Use envoy.config.endpoint.v3.LbEndpoint.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a LbEndpoint.
                     * @typedef {{
                     *   endpoint?: envoy.config.endpoint.v3.Endpoint.$Shape|null;
                     *   metadata?: envoy.config.core.v3.Metadata.$Shape|null;
                     *   load_balancing_weight?: google.protobuf.UInt32Value.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ host_identifier?: undefined; endpoint?: null }|{ host_identifier?: "endpoint"; endpoint: envoy.config.endpoint.v3.Endpoint.$Shape })
                     * )} envoy.config.endpoint.v3.LbEndpoint.$Shape
                     */

                    /**
                     * Constructs a new LbEndpoint.
                     * @memberof envoy.config.endpoint.v3
                     * @classdesc Represents a LbEndpoint.
                     * @constructor
                     * @param {envoy.config.endpoint.v3.LbEndpoint.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const LbEndpoint = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * LbEndpoint endpoint.
                     * @member {envoy.config.endpoint.v3.Endpoint.$Properties|null|undefined} endpoint
                     * @memberof envoy.config.endpoint.v3.LbEndpoint
                     * @instance
                     */
                    LbEndpoint.prototype.endpoint = null;

                    /**
                     * LbEndpoint metadata.
                     * @member {envoy.config.core.v3.Metadata.$Properties|null|undefined} metadata
                     * @memberof envoy.config.endpoint.v3.LbEndpoint
                     * @instance
                     */
                    LbEndpoint.prototype.metadata = null;

                    /**
                     * LbEndpoint load_balancing_weight.
                     * @member {google.protobuf.UInt32Value.$Properties|null|undefined} load_balancing_weight
                     * @memberof envoy.config.endpoint.v3.LbEndpoint
                     * @instance
                     */
                    LbEndpoint.prototype.load_balancing_weight = null;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * LbEndpoint host_identifier.
                     * @member {"endpoint"|undefined} host_identifier
                     * @memberof envoy.config.endpoint.v3.LbEndpoint
                     * @instance
                     */
                    $Object.defineProperty(LbEndpoint.prototype, "host_identifier", {
                        get: $util.oneOfGetter($oneOfFields = ["endpoint"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified LbEndpoint message. Does not implicitly {@link envoy.config.endpoint.v3.LbEndpoint.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.endpoint.v3.LbEndpoint
                     * @static
                     * @param {envoy.config.endpoint.v3.LbEndpoint.$Properties} message LbEndpoint message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    LbEndpoint.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint"))
                            $root.envoy.config.endpoint.v3.Endpoint.encode(message.endpoint, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                            $root.envoy.config.core.v3.Metadata.encode(message.metadata, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.load_balancing_weight != null && $Object.hasOwnProperty.call(message, "load_balancing_weight"))
                            $root.google.protobuf.UInt32Value.encode(message.load_balancing_weight, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a LbEndpoint message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.endpoint.v3.LbEndpoint
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.endpoint.v3.LbEndpoint & envoy.config.endpoint.v3.LbEndpoint.$Shape} LbEndpoint
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    LbEndpoint.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.endpoint.v3.LbEndpoint();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.endpoint = $root.envoy.config.endpoint.v3.Endpoint.decode(reader, reader.size(), $undefined, _depth + 1, message.endpoint);
                                    message.host_identifier = "endpoint";
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.metadata = $root.envoy.config.core.v3.Metadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.load_balancing_weight = $root.google.protobuf.UInt32Value.decode(reader, reader.size(), $undefined, _depth + 1, message.load_balancing_weight);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a LbEndpoint message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.endpoint.v3.LbEndpoint
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.endpoint.v3.LbEndpoint} LbEndpoint
                     */
                    LbEndpoint.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.endpoint.v3.LbEndpoint)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.endpoint.v3.LbEndpoint: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.endpoint.v3.LbEndpoint();
                        if (object.endpoint != null) {
                            if (!$util.isObject(object.endpoint))
                                throw $TypeError(".envoy.config.endpoint.v3.LbEndpoint.endpoint: object expected");
                            message.endpoint = $root.envoy.config.endpoint.v3.Endpoint.fromObject(object.endpoint, _depth + 1);
                        }
                        if (object.metadata != null) {
                            if (!$util.isObject(object.metadata))
                                throw $TypeError(".envoy.config.endpoint.v3.LbEndpoint.metadata: object expected");
                            message.metadata = $root.envoy.config.core.v3.Metadata.fromObject(object.metadata, _depth + 1);
                        }
                        if (object.load_balancing_weight != null) {
                            if (!$util.isObject(object.load_balancing_weight))
                                throw $TypeError(".envoy.config.endpoint.v3.LbEndpoint.load_balancing_weight: object expected");
                            message.load_balancing_weight = $root.google.protobuf.UInt32Value.fromObject(object.load_balancing_weight, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a LbEndpoint message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.endpoint.v3.LbEndpoint
                     * @static
                     * @param {envoy.config.endpoint.v3.LbEndpoint} message LbEndpoint
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    LbEndpoint.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.metadata = null;
                            object.load_balancing_weight = null;
                        }
                        if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint")) {
                            object.endpoint = $root.envoy.config.endpoint.v3.Endpoint.toObject(message.endpoint, options, _depth + 1);
                            if (options.oneofs)
                                object.host_identifier = "endpoint";
                        }
                        if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                            object.metadata = $root.envoy.config.core.v3.Metadata.toObject(message.metadata, options, _depth + 1);
                        if (message.load_balancing_weight != null && $Object.hasOwnProperty.call(message, "load_balancing_weight"))
                            object.load_balancing_weight = $root.google.protobuf.UInt32Value.toObject(message.load_balancing_weight, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this LbEndpoint to JSON.
                     * @function toJSON
                     * @memberof envoy.config.endpoint.v3.LbEndpoint
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    LbEndpoint.prototype.toJSON = function() {
                        return LbEndpoint.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return LbEndpoint;
                })();

                v3.LocalityLbEndpoints = (function() {

                    /**
                     * Properties of a LocalityLbEndpoints.
                     * @typedef {Object} envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties
                     * @property {Array.<envoy.config.endpoint.v3.LbEndpoint.$Properties>|null} [lb_endpoints] LocalityLbEndpoints lb_endpoints
                     * @property {number|null} [priority] LocalityLbEndpoints priority
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a LocalityLbEndpoints.
                     * @memberof envoy.config.endpoint.v3
                     * @interface ILocalityLbEndpoints
                     * @augments envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties
                     * @deprecated Use envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties instead.
                     */

                    /**
                     * Shape of a LocalityLbEndpoints.
                     * @typedef {{
                     *   lb_endpoints?: Array.<envoy.config.endpoint.v3.LbEndpoint.$Shape>|null;
                     *   priority?: number|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * }} envoy.config.endpoint.v3.LocalityLbEndpoints.$Shape
                     */

                    /**
                     * Constructs a new LocalityLbEndpoints.
                     * @memberof envoy.config.endpoint.v3
                     * @classdesc Represents a LocalityLbEndpoints.
                     * @constructor
                     * @param {envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const LocalityLbEndpoints = function (properties) {
                        this.lb_endpoints = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * LocalityLbEndpoints lb_endpoints.
                     * @member {Array.<envoy.config.endpoint.v3.LbEndpoint.$Properties>} lb_endpoints
                     * @memberof envoy.config.endpoint.v3.LocalityLbEndpoints
                     * @instance
                     */
                    LocalityLbEndpoints.prototype.lb_endpoints = $util.emptyArray;

                    /**
                     * LocalityLbEndpoints priority.
                     * @member {number} priority
                     * @memberof envoy.config.endpoint.v3.LocalityLbEndpoints
                     * @instance
                     */
                    LocalityLbEndpoints.prototype.priority = 0;

                    /**
                     * Encodes the specified LocalityLbEndpoints message. Does not implicitly {@link envoy.config.endpoint.v3.LocalityLbEndpoints.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.endpoint.v3.LocalityLbEndpoints
                     * @static
                     * @param {envoy.config.endpoint.v3.LocalityLbEndpoints.$Properties} message LocalityLbEndpoints message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    LocalityLbEndpoints.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.lb_endpoints != null && message.lb_endpoints.length)
                            for (let i = 0; i < message.lb_endpoints.length; ++i)
                                $root.envoy.config.endpoint.v3.LbEndpoint.encode(message.lb_endpoints[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
                            writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.priority);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a LocalityLbEndpoints message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.endpoint.v3.LocalityLbEndpoints
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.endpoint.v3.LocalityLbEndpoints & envoy.config.endpoint.v3.LocalityLbEndpoints.$Shape} LocalityLbEndpoints
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    LocalityLbEndpoints.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.endpoint.v3.LocalityLbEndpoints();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.lb_endpoints && message.lb_endpoints.length))
                                        message.lb_endpoints = [];
                                    message.lb_endpoints.push($root.envoy.config.endpoint.v3.LbEndpoint.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.priority = value;
                                    else
                                        delete message.priority;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a LocalityLbEndpoints message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.endpoint.v3.LocalityLbEndpoints
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.endpoint.v3.LocalityLbEndpoints} LocalityLbEndpoints
                     */
                    LocalityLbEndpoints.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.endpoint.v3.LocalityLbEndpoints)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.endpoint.v3.LocalityLbEndpoints: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.endpoint.v3.LocalityLbEndpoints();
                        if (object.lb_endpoints) {
                            if (!$Array.isArray(object.lb_endpoints))
                                throw $TypeError(".envoy.config.endpoint.v3.LocalityLbEndpoints.lb_endpoints: array expected");
                            message.lb_endpoints = $Array(object.lb_endpoints.length);
                            for (let i = 0; i < object.lb_endpoints.length; ++i) {
                                if (!$util.isObject(object.lb_endpoints[i]))
                                    throw $TypeError(".envoy.config.endpoint.v3.LocalityLbEndpoints.lb_endpoints: object expected");
                                message.lb_endpoints[i] = $root.envoy.config.endpoint.v3.LbEndpoint.fromObject(object.lb_endpoints[i], _depth + 1);
                            }
                        }
                        if (object.priority != null)
                            if ($Number(object.priority) !== 0)
                                message.priority = object.priority >>> 0;
                        return message;
                    };

                    /**
                     * Creates a plain object from a LocalityLbEndpoints message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.endpoint.v3.LocalityLbEndpoints
                     * @static
                     * @param {envoy.config.endpoint.v3.LocalityLbEndpoints} message LocalityLbEndpoints
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    LocalityLbEndpoints.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.lb_endpoints = [];
                        if (options.defaults)
                            object.priority = 0;
                        if (message.lb_endpoints && message.lb_endpoints.length) {
                            object.lb_endpoints = $Array(message.lb_endpoints.length);
                            for (let j = 0; j < message.lb_endpoints.length; ++j)
                                object.lb_endpoints[j] = $root.envoy.config.endpoint.v3.LbEndpoint.toObject(message.lb_endpoints[j], options, _depth + 1);
                        }
                        if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                            object.priority = message.priority;
                        return object;
                    };

                    /**
                     * Converts this LocalityLbEndpoints to JSON.
                     * @function toJSON
                     * @memberof envoy.config.endpoint.v3.LocalityLbEndpoints
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    LocalityLbEndpoints.prototype.toJSON = function() {
                        return LocalityLbEndpoints.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return LocalityLbEndpoints;
                })();

                return v3;
            })();

            return endpoint;
        })();

        config.listener = (function() {

            /**
             * Namespace listener.
             * @memberof envoy.config
             * @namespace
             */
            const listener = {};

            listener.v3 = (function() {

                /**
                 * Namespace v3.
                 * @memberof envoy.config.listener
                 * @namespace
                 */
                const v3 = {};

                v3.Listener = (function() {

                    /**
                     * Properties of a Listener.
                     * @typedef {Object} envoy.config.listener.v3.Listener.$Properties
                     * @property {string|null} [name] Listener name
                     * @property {envoy.config.core.v3.Address.$Properties|null} [address] Listener address
                     * @property {Array.<envoy.config.listener.v3.FilterChain.$Properties>|null} [filter_chains] Listener filter_chains
                     * @property {envoy.config.core.v3.TrafficDirection|null} [traffic_direction] Listener traffic_direction
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a Listener.
                     * @memberof envoy.config.listener.v3
                     * @interface IListener
                     * @augments envoy.config.listener.v3.Listener.$Properties
                     * @deprecated Use envoy.config.listener.v3.Listener.$Properties instead.
                     */

                    /**
                     * Shape of a Listener.
                     * @typedef {{
                     *   name?: string|null;
                     *   address?: envoy.config.core.v3.Address.$Shape|null;
                     *   filter_chains?: Array.<envoy.config.listener.v3.FilterChain.$Shape>|null;
                     *   traffic_direction?: envoy.config.core.v3.TrafficDirection|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * }} envoy.config.listener.v3.Listener.$Shape
                     */

                    /**
                     * Constructs a new Listener.
                     * @memberof envoy.config.listener.v3
                     * @classdesc Represents a Listener.
                     * @constructor
                     * @param {envoy.config.listener.v3.Listener.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Listener = function (properties) {
                        this.filter_chains = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Listener name.
                     * @member {string} name
                     * @memberof envoy.config.listener.v3.Listener
                     * @instance
                     */
                    Listener.prototype.name = "";

                    /**
                     * Listener address.
                     * @member {envoy.config.core.v3.Address.$Properties|null|undefined} address
                     * @memberof envoy.config.listener.v3.Listener
                     * @instance
                     */
                    Listener.prototype.address = null;

                    /**
                     * Listener filter_chains.
                     * @member {Array.<envoy.config.listener.v3.FilterChain.$Properties>} filter_chains
                     * @memberof envoy.config.listener.v3.Listener
                     * @instance
                     */
                    Listener.prototype.filter_chains = $util.emptyArray;

                    /**
                     * Listener traffic_direction.
                     * @member {envoy.config.core.v3.TrafficDirection} traffic_direction
                     * @memberof envoy.config.listener.v3.Listener
                     * @instance
                     */
                    Listener.prototype.traffic_direction = 0;

                    /**
                     * Encodes the specified Listener message. Does not implicitly {@link envoy.config.listener.v3.Listener.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.listener.v3.Listener
                     * @static
                     * @param {envoy.config.listener.v3.Listener.$Properties} message Listener message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Listener.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                            $root.envoy.config.core.v3.Address.encode(message.address, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.filter_chains != null && message.filter_chains.length)
                            for (let i = 0; i < message.filter_chains.length; ++i)
                                $root.envoy.config.listener.v3.FilterChain.encode(message.filter_chains[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.traffic_direction != null && $Object.hasOwnProperty.call(message, "traffic_direction") && message.traffic_direction !== 0)
                            writer.uint32(/* id 16, wireType 0 =*/128).int32(message.traffic_direction);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a Listener message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.listener.v3.Listener
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.listener.v3.Listener & envoy.config.listener.v3.Listener.$Shape} Listener
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Listener.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.listener.v3.Listener();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.name = value;
                                    else
                                        delete message.name;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.address = $root.envoy.config.core.v3.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.filter_chains && message.filter_chains.length))
                                        message.filter_chains = [];
                                    message.filter_chains.push($root.envoy.config.listener.v3.FilterChain.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 16: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.int32())
                                        message.traffic_direction = value;
                                    else
                                        delete message.traffic_direction;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a Listener message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.listener.v3.Listener
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.listener.v3.Listener} Listener
                     */
                    Listener.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.listener.v3.Listener)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.listener.v3.Listener: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.listener.v3.Listener();
                        if (object.name != null)
                            if (typeof object.name !== "string" || object.name.length)
                                message.name = $String(object.name);
                        if (object.address != null) {
                            if (!$util.isObject(object.address))
                                throw $TypeError(".envoy.config.listener.v3.Listener.address: object expected");
                            message.address = $root.envoy.config.core.v3.Address.fromObject(object.address, _depth + 1);
                        }
                        if (object.filter_chains) {
                            if (!$Array.isArray(object.filter_chains))
                                throw $TypeError(".envoy.config.listener.v3.Listener.filter_chains: array expected");
                            message.filter_chains = $Array(object.filter_chains.length);
                            for (let i = 0; i < object.filter_chains.length; ++i) {
                                if (!$util.isObject(object.filter_chains[i]))
                                    throw $TypeError(".envoy.config.listener.v3.Listener.filter_chains: object expected");
                                message.filter_chains[i] = $root.envoy.config.listener.v3.FilterChain.fromObject(object.filter_chains[i], _depth + 1);
                            }
                        }
                        if (object.traffic_direction !== 0 && (typeof object.traffic_direction !== "string" || $root.envoy.config.core.v3.TrafficDirection[object.traffic_direction] !== 0))
                            switch (object.traffic_direction) {
                            case "UNSPECIFIED":
                            case 0:
                                message.traffic_direction = 0;
                                break;
                            case "INBOUND":
                            case 1:
                                message.traffic_direction = 1;
                                break;
                            case "OUTBOUND":
                            case 2:
                                message.traffic_direction = 2;
                                break;
                            default:
                                if (typeof object.traffic_direction === "number" && (object.traffic_direction | 0) === object.traffic_direction)
                                    message.traffic_direction = object.traffic_direction;
                            }
                        return message;
                    };

                    /**
                     * Creates a plain object from a Listener message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.listener.v3.Listener
                     * @static
                     * @param {envoy.config.listener.v3.Listener} message Listener
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Listener.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.filter_chains = [];
                        if (options.defaults) {
                            object.name = "";
                            object.address = null;
                            object.traffic_direction = options.enums === $String ? "UNSPECIFIED" : 0;
                        }
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                            object.address = $root.envoy.config.core.v3.Address.toObject(message.address, options, _depth + 1);
                        if (message.filter_chains && message.filter_chains.length) {
                            object.filter_chains = $Array(message.filter_chains.length);
                            for (let j = 0; j < message.filter_chains.length; ++j)
                                object.filter_chains[j] = $root.envoy.config.listener.v3.FilterChain.toObject(message.filter_chains[j], options, _depth + 1);
                        }
                        if (message.traffic_direction != null && $Object.hasOwnProperty.call(message, "traffic_direction"))
                            object.traffic_direction = options.enums === $String ? $root.envoy.config.core.v3.TrafficDirection[message.traffic_direction] === $undefined ? message.traffic_direction : $root.envoy.config.core.v3.TrafficDirection[message.traffic_direction] : message.traffic_direction;
                        return object;
                    };

                    /**
                     * Converts this Listener to JSON.
                     * @function toJSON
                     * @memberof envoy.config.listener.v3.Listener
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Listener.prototype.toJSON = function() {
                        return Listener.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Listener;
                })();

                v3.Filter = (function() {

                    /**
                     * Properties of a Filter.
                     * @typedef {Object} envoy.config.listener.v3.Filter.$Properties
                     * @property {string|null} [name] Filter name
                     * @property {google.protobuf.Any.$Properties|null} [typed_config] Filter typed_config
                     * @property {"typed_config"} [config_type] Filter config_type
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a Filter.
                     * @memberof envoy.config.listener.v3
                     * @interface IFilter
                     * @augments envoy.config.listener.v3.Filter.$Properties
                     * @deprecated Use envoy.config.listener.v3.Filter.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a Filter.
                     * @typedef {{
                     *   name?: string|null;
                     *   typed_config?: google.protobuf.Any.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ config_type?: undefined; typed_config?: null }|{ config_type?: "typed_config"; typed_config: google.protobuf.Any.$Shape })
                     * )} envoy.config.listener.v3.Filter.$Shape
                     */

                    /**
                     * Constructs a new Filter.
                     * @memberof envoy.config.listener.v3
                     * @classdesc Represents a Filter.
                     * @constructor
                     * @param {envoy.config.listener.v3.Filter.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Filter = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Filter name.
                     * @member {string} name
                     * @memberof envoy.config.listener.v3.Filter
                     * @instance
                     */
                    Filter.prototype.name = "";

                    /**
                     * Filter typed_config.
                     * @member {google.protobuf.Any.$Properties|null|undefined} typed_config
                     * @memberof envoy.config.listener.v3.Filter
                     * @instance
                     */
                    Filter.prototype.typed_config = null;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * Filter config_type.
                     * @member {"typed_config"|undefined} config_type
                     * @memberof envoy.config.listener.v3.Filter
                     * @instance
                     */
                    $Object.defineProperty(Filter.prototype, "config_type", {
                        get: $util.oneOfGetter($oneOfFields = ["typed_config"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified Filter message. Does not implicitly {@link envoy.config.listener.v3.Filter.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.listener.v3.Filter
                     * @static
                     * @param {envoy.config.listener.v3.Filter.$Properties} message Filter message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Filter.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                        if (message.typed_config != null && $Object.hasOwnProperty.call(message, "typed_config"))
                            $root.google.protobuf.Any.encode(message.typed_config, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a Filter message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.listener.v3.Filter
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.listener.v3.Filter & envoy.config.listener.v3.Filter.$Shape} Filter
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Filter.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.listener.v3.Filter();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.name = value;
                                    else
                                        delete message.name;
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.typed_config = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.typed_config);
                                    message.config_type = "typed_config";
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a Filter message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.listener.v3.Filter
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.listener.v3.Filter} Filter
                     */
                    Filter.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.listener.v3.Filter)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.listener.v3.Filter: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.listener.v3.Filter();
                        if (object.name != null)
                            if (typeof object.name !== "string" || object.name.length)
                                message.name = $String(object.name);
                        if (object.typed_config != null) {
                            if (!$util.isObject(object.typed_config))
                                throw $TypeError(".envoy.config.listener.v3.Filter.typed_config: object expected");
                            message.typed_config = $root.google.protobuf.Any.fromObject(object.typed_config, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a Filter message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.listener.v3.Filter
                     * @static
                     * @param {envoy.config.listener.v3.Filter} message Filter
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Filter.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.name = "";
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.typed_config != null && $Object.hasOwnProperty.call(message, "typed_config")) {
                            object.typed_config = $root.google.protobuf.Any.toObject(message.typed_config, options, _depth + 1);
                            if (options.oneofs)
                                object.config_type = "typed_config";
                        }
                        return object;
                    };

                    /**
                     * Converts this Filter to JSON.
                     * @function toJSON
                     * @memberof envoy.config.listener.v3.Filter
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Filter.prototype.toJSON = function() {
                        return Filter.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Filter;
                })();

                v3.FilterChain = (function() {

                    /**
                     * Properties of a FilterChain.
                     * @typedef {Object} envoy.config.listener.v3.FilterChain.$Properties
                     * @property {Array.<envoy.config.listener.v3.Filter.$Properties>|null} [filters] FilterChain filters
                     * @property {envoy.config.core.v3.TransportSocket.$Properties|null} [transport_socket] FilterChain transport_socket
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a FilterChain.
                     * @memberof envoy.config.listener.v3
                     * @interface IFilterChain
                     * @augments envoy.config.listener.v3.FilterChain.$Properties
                     * @deprecated Use envoy.config.listener.v3.FilterChain.$Properties instead.
                     */

                    /**
                     * Shape of a FilterChain.
                     * @typedef {{
                     *   filters?: Array.<envoy.config.listener.v3.Filter.$Shape>|null;
                     *   transport_socket?: envoy.config.core.v3.TransportSocket.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * }} envoy.config.listener.v3.FilterChain.$Shape
                     */

                    /**
                     * Constructs a new FilterChain.
                     * @memberof envoy.config.listener.v3
                     * @classdesc Represents a FilterChain.
                     * @constructor
                     * @param {envoy.config.listener.v3.FilterChain.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const FilterChain = function (properties) {
                        this.filters = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * FilterChain filters.
                     * @member {Array.<envoy.config.listener.v3.Filter.$Properties>} filters
                     * @memberof envoy.config.listener.v3.FilterChain
                     * @instance
                     */
                    FilterChain.prototype.filters = $util.emptyArray;

                    /**
                     * FilterChain transport_socket.
                     * @member {envoy.config.core.v3.TransportSocket.$Properties|null|undefined} transport_socket
                     * @memberof envoy.config.listener.v3.FilterChain
                     * @instance
                     */
                    FilterChain.prototype.transport_socket = null;

                    /**
                     * Encodes the specified FilterChain message. Does not implicitly {@link envoy.config.listener.v3.FilterChain.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.listener.v3.FilterChain
                     * @static
                     * @param {envoy.config.listener.v3.FilterChain.$Properties} message FilterChain message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    FilterChain.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.filters != null && message.filters.length)
                            for (let i = 0; i < message.filters.length; ++i)
                                $root.envoy.config.listener.v3.Filter.encode(message.filters[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.transport_socket != null && $Object.hasOwnProperty.call(message, "transport_socket"))
                            $root.envoy.config.core.v3.TransportSocket.encode(message.transport_socket, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a FilterChain message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.listener.v3.FilterChain
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.listener.v3.FilterChain & envoy.config.listener.v3.FilterChain.$Shape} FilterChain
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    FilterChain.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.listener.v3.FilterChain();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.filters && message.filters.length))
                                        message.filters = [];
                                    message.filters.push($root.envoy.config.listener.v3.Filter.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 2)
                                        break;
                                    message.transport_socket = $root.envoy.config.core.v3.TransportSocket.decode(reader, reader.size(), $undefined, _depth + 1, message.transport_socket);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a FilterChain message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.listener.v3.FilterChain
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.listener.v3.FilterChain} FilterChain
                     */
                    FilterChain.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.listener.v3.FilterChain)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.listener.v3.FilterChain: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.listener.v3.FilterChain();
                        if (object.filters) {
                            if (!$Array.isArray(object.filters))
                                throw $TypeError(".envoy.config.listener.v3.FilterChain.filters: array expected");
                            message.filters = $Array(object.filters.length);
                            for (let i = 0; i < object.filters.length; ++i) {
                                if (!$util.isObject(object.filters[i]))
                                    throw $TypeError(".envoy.config.listener.v3.FilterChain.filters: object expected");
                                message.filters[i] = $root.envoy.config.listener.v3.Filter.fromObject(object.filters[i], _depth + 1);
                            }
                        }
                        if (object.transport_socket != null) {
                            if (!$util.isObject(object.transport_socket))
                                throw $TypeError(".envoy.config.listener.v3.FilterChain.transport_socket: object expected");
                            message.transport_socket = $root.envoy.config.core.v3.TransportSocket.fromObject(object.transport_socket, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a FilterChain message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.listener.v3.FilterChain
                     * @static
                     * @param {envoy.config.listener.v3.FilterChain} message FilterChain
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    FilterChain.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.filters = [];
                        if (options.defaults)
                            object.transport_socket = null;
                        if (message.filters && message.filters.length) {
                            object.filters = $Array(message.filters.length);
                            for (let j = 0; j < message.filters.length; ++j)
                                object.filters[j] = $root.envoy.config.listener.v3.Filter.toObject(message.filters[j], options, _depth + 1);
                        }
                        if (message.transport_socket != null && $Object.hasOwnProperty.call(message, "transport_socket"))
                            object.transport_socket = $root.envoy.config.core.v3.TransportSocket.toObject(message.transport_socket, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this FilterChain to JSON.
                     * @function toJSON
                     * @memberof envoy.config.listener.v3.FilterChain
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    FilterChain.prototype.toJSON = function() {
                        return FilterChain.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return FilterChain;
                })();

                return v3;
            })();

            return listener;
        })();

        config.route = (function() {

            /**
             * Namespace route.
             * @memberof envoy.config
             * @namespace
             */
            const route = {};

            route.v3 = (function() {

                /**
                 * Namespace v3.
                 * @memberof envoy.config.route
                 * @namespace
                 */
                const v3 = {};

                v3.RouteConfiguration = (function() {

                    /**
                     * Properties of a RouteConfiguration.
                     * @typedef {Object} envoy.config.route.v3.RouteConfiguration.$Properties
                     * @property {string|null} [name] RouteConfiguration name
                     * @property {Array.<envoy.config.route.v3.VirtualHost.$Properties>|null} [virtual_hosts] RouteConfiguration virtual_hosts
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a RouteConfiguration.
                     * @memberof envoy.config.route.v3
                     * @interface IRouteConfiguration
                     * @augments envoy.config.route.v3.RouteConfiguration.$Properties
                     * @deprecated Use envoy.config.route.v3.RouteConfiguration.$Properties instead.
                     */

                    /**
                     * Shape of a RouteConfiguration.
                     * @typedef {{
                     *   name?: string|null;
                     *   virtual_hosts?: Array.<envoy.config.route.v3.VirtualHost.$Shape>|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * }} envoy.config.route.v3.RouteConfiguration.$Shape
                     */

                    /**
                     * Constructs a new RouteConfiguration.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a RouteConfiguration.
                     * @constructor
                     * @param {envoy.config.route.v3.RouteConfiguration.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const RouteConfiguration = function (properties) {
                        this.virtual_hosts = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * RouteConfiguration name.
                     * @member {string} name
                     * @memberof envoy.config.route.v3.RouteConfiguration
                     * @instance
                     */
                    RouteConfiguration.prototype.name = "";

                    /**
                     * RouteConfiguration virtual_hosts.
                     * @member {Array.<envoy.config.route.v3.VirtualHost.$Properties>} virtual_hosts
                     * @memberof envoy.config.route.v3.RouteConfiguration
                     * @instance
                     */
                    RouteConfiguration.prototype.virtual_hosts = $util.emptyArray;

                    /**
                     * Encodes the specified RouteConfiguration message. Does not implicitly {@link envoy.config.route.v3.RouteConfiguration.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.RouteConfiguration
                     * @static
                     * @param {envoy.config.route.v3.RouteConfiguration.$Properties} message RouteConfiguration message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    RouteConfiguration.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                        if (message.virtual_hosts != null && message.virtual_hosts.length)
                            for (let i = 0; i < message.virtual_hosts.length; ++i)
                                $root.envoy.config.route.v3.VirtualHost.encode(message.virtual_hosts[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a RouteConfiguration message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.RouteConfiguration
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.RouteConfiguration & envoy.config.route.v3.RouteConfiguration.$Shape} RouteConfiguration
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    RouteConfiguration.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.RouteConfiguration();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.name = value;
                                    else
                                        delete message.name;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.virtual_hosts && message.virtual_hosts.length))
                                        message.virtual_hosts = [];
                                    message.virtual_hosts.push($root.envoy.config.route.v3.VirtualHost.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a RouteConfiguration message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.RouteConfiguration
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.RouteConfiguration} RouteConfiguration
                     */
                    RouteConfiguration.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.RouteConfiguration)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.RouteConfiguration: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.RouteConfiguration();
                        if (object.name != null)
                            if (typeof object.name !== "string" || object.name.length)
                                message.name = $String(object.name);
                        if (object.virtual_hosts) {
                            if (!$Array.isArray(object.virtual_hosts))
                                throw $TypeError(".envoy.config.route.v3.RouteConfiguration.virtual_hosts: array expected");
                            message.virtual_hosts = $Array(object.virtual_hosts.length);
                            for (let i = 0; i < object.virtual_hosts.length; ++i) {
                                if (!$util.isObject(object.virtual_hosts[i]))
                                    throw $TypeError(".envoy.config.route.v3.RouteConfiguration.virtual_hosts: object expected");
                                message.virtual_hosts[i] = $root.envoy.config.route.v3.VirtualHost.fromObject(object.virtual_hosts[i], _depth + 1);
                            }
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a RouteConfiguration message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.RouteConfiguration
                     * @static
                     * @param {envoy.config.route.v3.RouteConfiguration} message RouteConfiguration
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    RouteConfiguration.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.virtual_hosts = [];
                        if (options.defaults)
                            object.name = "";
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.virtual_hosts && message.virtual_hosts.length) {
                            object.virtual_hosts = $Array(message.virtual_hosts.length);
                            for (let j = 0; j < message.virtual_hosts.length; ++j)
                                object.virtual_hosts[j] = $root.envoy.config.route.v3.VirtualHost.toObject(message.virtual_hosts[j], options, _depth + 1);
                        }
                        return object;
                    };

                    /**
                     * Converts this RouteConfiguration to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.RouteConfiguration
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    RouteConfiguration.prototype.toJSON = function() {
                        return RouteConfiguration.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return RouteConfiguration;
                })();

                v3.VirtualHost = (function() {

                    /**
                     * Properties of a VirtualHost.
                     * @typedef {Object} envoy.config.route.v3.VirtualHost.$Properties
                     * @property {string|null} [name] VirtualHost name
                     * @property {Array.<string>|null} [domains] VirtualHost domains
                     * @property {Array.<envoy.config.route.v3.Route.$Properties>|null} [routes] VirtualHost routes
                     * @property {Array.<envoy.config.core.v3.HeaderValueOption.$Properties>|null} [response_headers_to_add] VirtualHost response_headers_to_add
                     * @property {Object.<string,google.protobuf.Any.$Properties>|null} [typed_per_filter_config] VirtualHost typed_per_filter_config
                     * @property {boolean|null} [include_attempt_count_in_response] VirtualHost include_attempt_count_in_response
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a VirtualHost.
                     * @memberof envoy.config.route.v3
                     * @interface IVirtualHost
                     * @augments envoy.config.route.v3.VirtualHost.$Properties
                     * @deprecated Use envoy.config.route.v3.VirtualHost.$Properties instead.
                     */

                    /**
                     * Shape of a VirtualHost.
                     * @typedef {{
                     *   name?: string|null;
                     *   domains?: Array.<string>|null;
                     *   routes?: Array.<envoy.config.route.v3.Route.$Shape>|null;
                     *   response_headers_to_add?: Array.<envoy.config.core.v3.HeaderValueOption.$Shape>|null;
                     *   typed_per_filter_config?: Object.<string,google.protobuf.Any.$Shape>|null;
                     *   include_attempt_count_in_response?: boolean|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * }} envoy.config.route.v3.VirtualHost.$Shape
                     */

                    /**
                     * Constructs a new VirtualHost.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a VirtualHost.
                     * @constructor
                     * @param {envoy.config.route.v3.VirtualHost.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const VirtualHost = function (properties) {
                        this.domains = [];
                        this.routes = [];
                        this.response_headers_to_add = [];
                        this.typed_per_filter_config = {};
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * VirtualHost name.
                     * @member {string} name
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @instance
                     */
                    VirtualHost.prototype.name = "";

                    /**
                     * VirtualHost domains.
                     * @member {Array.<string>} domains
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @instance
                     */
                    VirtualHost.prototype.domains = $util.emptyArray;

                    /**
                     * VirtualHost routes.
                     * @member {Array.<envoy.config.route.v3.Route.$Properties>} routes
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @instance
                     */
                    VirtualHost.prototype.routes = $util.emptyArray;

                    /**
                     * VirtualHost response_headers_to_add.
                     * @member {Array.<envoy.config.core.v3.HeaderValueOption.$Properties>} response_headers_to_add
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @instance
                     */
                    VirtualHost.prototype.response_headers_to_add = $util.emptyArray;

                    /**
                     * VirtualHost typed_per_filter_config.
                     * @member {Object.<string,google.protobuf.Any.$Properties>} typed_per_filter_config
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @instance
                     */
                    VirtualHost.prototype.typed_per_filter_config = $util.emptyObject;

                    /**
                     * VirtualHost include_attempt_count_in_response.
                     * @member {boolean} include_attempt_count_in_response
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @instance
                     */
                    VirtualHost.prototype.include_attempt_count_in_response = false;

                    /**
                     * Encodes the specified VirtualHost message. Does not implicitly {@link envoy.config.route.v3.VirtualHost.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @static
                     * @param {envoy.config.route.v3.VirtualHost.$Properties} message VirtualHost message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    VirtualHost.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                        if (message.domains != null && message.domains.length)
                            for (let i = 0; i < message.domains.length; ++i)
                                writer.uint32(/* id 2, wireType 2 =*/18).string(message.domains[i]);
                        if (message.routes != null && message.routes.length)
                            for (let i = 0; i < message.routes.length; ++i)
                                $root.envoy.config.route.v3.Route.encode(message.routes[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.response_headers_to_add != null && message.response_headers_to_add.length)
                            for (let i = 0; i < message.response_headers_to_add.length; ++i)
                                $root.envoy.config.core.v3.HeaderValueOption.encode(message.response_headers_to_add[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                        if (message.typed_per_filter_config != null && $Object.hasOwnProperty.call(message, "typed_per_filter_config"))
                            for (let keys = $Object.keys(message.typed_per_filter_config), i = 0; i < keys.length; ++i) {
                                writer.uint32(/* id 15, wireType 2 =*/122).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                                $root.google.protobuf.Any.encode(message.typed_per_filter_config[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                            }
                        if (message.include_attempt_count_in_response != null && $Object.hasOwnProperty.call(message, "include_attempt_count_in_response") && message.include_attempt_count_in_response !== false)
                            writer.uint32(/* id 19, wireType 0 =*/152).bool(message.include_attempt_count_in_response);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a VirtualHost message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.VirtualHost & envoy.config.route.v3.VirtualHost.$Shape} VirtualHost
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    VirtualHost.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, key, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.VirtualHost();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.name = value;
                                    else
                                        delete message.name;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.domains && message.domains.length))
                                        message.domains = [];
                                    message.domains.push(reader.stringVerify());
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.routes && message.routes.length))
                                        message.routes = [];
                                    message.routes.push($root.envoy.config.route.v3.Route.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 10: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.response_headers_to_add && message.response_headers_to_add.length))
                                        message.response_headers_to_add = [];
                                    message.response_headers_to_add.push($root.envoy.config.core.v3.HeaderValueOption.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 15: {
                                    if (wireType !== 2)
                                        break;
                                    if (message.typed_per_filter_config === $util.emptyObject)
                                        message.typed_per_filter_config = {};
                                    let end2 = reader.size() + reader.pos;
                                    if (end2 > reader.len)
                                        throw $RangeError("index out of range");
                                    reader.len = end2;
                                    key = "";
                                    value = null;
                                    while (reader.pos < end2) {
                                        let tag2 = reader.tag();
                                        wireType = tag2 & 7;
                                        switch (tag2 >>>= 3) {
                                        case 1:
                                            if (wireType !== 2)
                                                break;
                                            key = reader.stringVerify();
                                            continue;
                                        case 2:
                                            if (wireType !== 2)
                                                break;
                                            value = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                            continue;
                                        }
                                        reader.skipType(wireType, _depth, tag2);
                                    }
                                    if (reader.pos !== end2)
                                        throw $RangeError("index out of range");
                                    reader.len = end;
                                    if (key === "__proto__")
                                        $util.makeProp(message.typed_per_filter_config, key);
                                    message.typed_per_filter_config[key] = value || new $root.google.protobuf.Any();
                                    continue;
                                }
                            case 19: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.bool())
                                        message.include_attempt_count_in_response = value;
                                    else
                                        delete message.include_attempt_count_in_response;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a VirtualHost message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.VirtualHost} VirtualHost
                     */
                    VirtualHost.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.VirtualHost)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.VirtualHost: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.VirtualHost();
                        if (object.name != null)
                            if (typeof object.name !== "string" || object.name.length)
                                message.name = $String(object.name);
                        if (object.domains) {
                            if (!$Array.isArray(object.domains))
                                throw $TypeError(".envoy.config.route.v3.VirtualHost.domains: array expected");
                            message.domains = $Array(object.domains.length);
                            for (let i = 0; i < object.domains.length; ++i)
                                message.domains[i] = $String(object.domains[i]);
                        }
                        if (object.routes) {
                            if (!$Array.isArray(object.routes))
                                throw $TypeError(".envoy.config.route.v3.VirtualHost.routes: array expected");
                            message.routes = $Array(object.routes.length);
                            for (let i = 0; i < object.routes.length; ++i) {
                                if (!$util.isObject(object.routes[i]))
                                    throw $TypeError(".envoy.config.route.v3.VirtualHost.routes: object expected");
                                message.routes[i] = $root.envoy.config.route.v3.Route.fromObject(object.routes[i], _depth + 1);
                            }
                        }
                        if (object.response_headers_to_add) {
                            if (!$Array.isArray(object.response_headers_to_add))
                                throw $TypeError(".envoy.config.route.v3.VirtualHost.response_headers_to_add: array expected");
                            message.response_headers_to_add = $Array(object.response_headers_to_add.length);
                            for (let i = 0; i < object.response_headers_to_add.length; ++i) {
                                if (!$util.isObject(object.response_headers_to_add[i]))
                                    throw $TypeError(".envoy.config.route.v3.VirtualHost.response_headers_to_add: object expected");
                                message.response_headers_to_add[i] = $root.envoy.config.core.v3.HeaderValueOption.fromObject(object.response_headers_to_add[i], _depth + 1);
                            }
                        }
                        if (object.typed_per_filter_config) {
                            if (!$util.isObject(object.typed_per_filter_config))
                                throw $TypeError(".envoy.config.route.v3.VirtualHost.typed_per_filter_config: object expected");
                            message.typed_per_filter_config = {};
                            for (let keys = $Object.keys(object.typed_per_filter_config), i = 0; i < keys.length; ++i) {
                                if (keys[i] === "__proto__")
                                    $util.makeProp(message.typed_per_filter_config, keys[i]);
                                if (!$util.isObject(object.typed_per_filter_config[keys[i]]))
                                    throw $TypeError(".envoy.config.route.v3.VirtualHost.typed_per_filter_config: object expected");
                                message.typed_per_filter_config[keys[i]] = $root.google.protobuf.Any.fromObject(object.typed_per_filter_config[keys[i]], _depth + 1);
                            }
                        }
                        if (object.include_attempt_count_in_response != null)
                            if (object.include_attempt_count_in_response)
                                message.include_attempt_count_in_response = $Boolean(object.include_attempt_count_in_response);
                        return message;
                    };

                    /**
                     * Creates a plain object from a VirtualHost message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @static
                     * @param {envoy.config.route.v3.VirtualHost} message VirtualHost
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    VirtualHost.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults) {
                            object.domains = [];
                            object.routes = [];
                            object.response_headers_to_add = [];
                        }
                        if (options.objects || options.defaults)
                            object.typed_per_filter_config = {};
                        if (options.defaults) {
                            object.name = "";
                            object.include_attempt_count_in_response = false;
                        }
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.domains && message.domains.length) {
                            object.domains = $Array(message.domains.length);
                            for (let j = 0; j < message.domains.length; ++j)
                                object.domains[j] = message.domains[j];
                        }
                        if (message.routes && message.routes.length) {
                            object.routes = $Array(message.routes.length);
                            for (let j = 0; j < message.routes.length; ++j)
                                object.routes[j] = $root.envoy.config.route.v3.Route.toObject(message.routes[j], options, _depth + 1);
                        }
                        if (message.response_headers_to_add && message.response_headers_to_add.length) {
                            object.response_headers_to_add = $Array(message.response_headers_to_add.length);
                            for (let j = 0; j < message.response_headers_to_add.length; ++j)
                                object.response_headers_to_add[j] = $root.envoy.config.core.v3.HeaderValueOption.toObject(message.response_headers_to_add[j], options, _depth + 1);
                        }
                        let keys2;
                        if (message.typed_per_filter_config && (keys2 = $Object.keys(message.typed_per_filter_config)).length) {
                            object.typed_per_filter_config = {};
                            for (let j = 0; j < keys2.length; ++j) {
                                if (keys2[j] === "__proto__")
                                    $util.makeProp(object.typed_per_filter_config, keys2[j]);
                                object.typed_per_filter_config[keys2[j]] = $root.google.protobuf.Any.toObject(message.typed_per_filter_config[keys2[j]], options, _depth + 1);
                            }
                        }
                        if (message.include_attempt_count_in_response != null && $Object.hasOwnProperty.call(message, "include_attempt_count_in_response"))
                            object.include_attempt_count_in_response = message.include_attempt_count_in_response;
                        return object;
                    };

                    /**
                     * Converts this VirtualHost to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.VirtualHost
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    VirtualHost.prototype.toJSON = function() {
                        return VirtualHost.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return VirtualHost;
                })();

                v3.Route = (function() {

                    /**
                     * Properties of a Route.
                     * @typedef {Object} envoy.config.route.v3.Route.$Properties
                     * @property {envoy.config.route.v3.RouteMatch.$Properties|null} [match] Route match
                     * @property {envoy.config.route.v3.RouteAction.$Properties|null} [route] Route route
                     * @property {envoy.config.route.v3.DirectResponseAction.$Properties|null} [direct_response] Route direct_response
                     * @property {Object.<string,google.protobuf.Any.$Properties>|null} [typed_per_filter_config] Route typed_per_filter_config
                     * @property {string|null} [name] Route name
                     * @property {Array.<envoy.config.core.v3.HeaderValueOption.$Properties>|null} [response_headers_to_add] Route response_headers_to_add
                     * @property {envoy.config.route.v3.Tracing.$Properties|null} [tracing] Route tracing
                     * @property {google.protobuf.UInt64Value.$Properties|null} [request_body_buffer_limit] Route request_body_buffer_limit
                     * @property {"route"|"direct_response"} [action] Route action
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a Route.
                     * @memberof envoy.config.route.v3
                     * @interface IRoute
                     * @augments envoy.config.route.v3.Route.$Properties
                     * @deprecated Use envoy.config.route.v3.Route.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a Route.
                     * @typedef {{
                     *   match?: envoy.config.route.v3.RouteMatch.$Shape|null;
                     *   route?: envoy.config.route.v3.RouteAction.$Shape|null;
                     *   direct_response?: envoy.config.route.v3.DirectResponseAction.$Shape|null;
                     *   typed_per_filter_config?: Object.<string,google.protobuf.Any.$Shape>|null;
                     *   name?: string|null;
                     *   response_headers_to_add?: Array.<envoy.config.core.v3.HeaderValueOption.$Shape>|null;
                     *   tracing?: envoy.config.route.v3.Tracing.$Shape|null;
                     *   request_body_buffer_limit?: google.protobuf.UInt64Value.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ action?: undefined; route?: null; direct_response?: null }|{ action?: "route"; route: envoy.config.route.v3.RouteAction.$Shape; direct_response?: null }|{ action?: "direct_response"; route?: null; direct_response: envoy.config.route.v3.DirectResponseAction.$Shape })
                     * )} envoy.config.route.v3.Route.$Shape
                     */

                    /**
                     * Constructs a new Route.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a Route.
                     * @constructor
                     * @param {envoy.config.route.v3.Route.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Route = function (properties) {
                        this.typed_per_filter_config = {};
                        this.response_headers_to_add = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Route match.
                     * @member {envoy.config.route.v3.RouteMatch.$Properties|null|undefined} match
                     * @memberof envoy.config.route.v3.Route
                     * @instance
                     */
                    Route.prototype.match = null;

                    /**
                     * Route route.
                     * @member {envoy.config.route.v3.RouteAction.$Properties|null|undefined} route
                     * @memberof envoy.config.route.v3.Route
                     * @instance
                     */
                    Route.prototype.route = null;

                    /**
                     * Route direct_response.
                     * @member {envoy.config.route.v3.DirectResponseAction.$Properties|null|undefined} direct_response
                     * @memberof envoy.config.route.v3.Route
                     * @instance
                     */
                    Route.prototype.direct_response = null;

                    /**
                     * Route typed_per_filter_config.
                     * @member {Object.<string,google.protobuf.Any.$Properties>} typed_per_filter_config
                     * @memberof envoy.config.route.v3.Route
                     * @instance
                     */
                    Route.prototype.typed_per_filter_config = $util.emptyObject;

                    /**
                     * Route name.
                     * @member {string} name
                     * @memberof envoy.config.route.v3.Route
                     * @instance
                     */
                    Route.prototype.name = "";

                    /**
                     * Route response_headers_to_add.
                     * @member {Array.<envoy.config.core.v3.HeaderValueOption.$Properties>} response_headers_to_add
                     * @memberof envoy.config.route.v3.Route
                     * @instance
                     */
                    Route.prototype.response_headers_to_add = $util.emptyArray;

                    /**
                     * Route tracing.
                     * @member {envoy.config.route.v3.Tracing.$Properties|null|undefined} tracing
                     * @memberof envoy.config.route.v3.Route
                     * @instance
                     */
                    Route.prototype.tracing = null;

                    /**
                     * Route request_body_buffer_limit.
                     * @member {google.protobuf.UInt64Value.$Properties|null|undefined} request_body_buffer_limit
                     * @memberof envoy.config.route.v3.Route
                     * @instance
                     */
                    Route.prototype.request_body_buffer_limit = null;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * Route action.
                     * @member {"route"|"direct_response"|undefined} action
                     * @memberof envoy.config.route.v3.Route
                     * @instance
                     */
                    $Object.defineProperty(Route.prototype, "action", {
                        get: $util.oneOfGetter($oneOfFields = ["route", "direct_response"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified Route message. Does not implicitly {@link envoy.config.route.v3.Route.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.Route
                     * @static
                     * @param {envoy.config.route.v3.Route.$Properties} message Route message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Route.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.match != null && $Object.hasOwnProperty.call(message, "match"))
                            $root.envoy.config.route.v3.RouteMatch.encode(message.match, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.route != null && $Object.hasOwnProperty.call(message, "route"))
                            $root.envoy.config.route.v3.RouteAction.encode(message.route, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.direct_response != null && $Object.hasOwnProperty.call(message, "direct_response"))
                            $root.envoy.config.route.v3.DirectResponseAction.encode(message.direct_response, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                        if (message.response_headers_to_add != null && message.response_headers_to_add.length)
                            for (let i = 0; i < message.response_headers_to_add.length; ++i)
                                $root.envoy.config.core.v3.HeaderValueOption.encode(message.response_headers_to_add[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                        if (message.typed_per_filter_config != null && $Object.hasOwnProperty.call(message, "typed_per_filter_config"))
                            for (let keys = $Object.keys(message.typed_per_filter_config), i = 0; i < keys.length; ++i) {
                                writer.uint32(/* id 13, wireType 2 =*/106).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                                $root.google.protobuf.Any.encode(message.typed_per_filter_config[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                            }
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                            writer.uint32(/* id 14, wireType 2 =*/114).string(message.name);
                        if (message.tracing != null && $Object.hasOwnProperty.call(message, "tracing"))
                            $root.envoy.config.route.v3.Tracing.encode(message.tracing, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                        if (message.request_body_buffer_limit != null && $Object.hasOwnProperty.call(message, "request_body_buffer_limit"))
                            $root.google.protobuf.UInt64Value.encode(message.request_body_buffer_limit, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a Route message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.Route
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.Route & envoy.config.route.v3.Route.$Shape} Route
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Route.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, key, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.Route();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.match = $root.envoy.config.route.v3.RouteMatch.decode(reader, reader.size(), $undefined, _depth + 1, message.match);
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.route = $root.envoy.config.route.v3.RouteAction.decode(reader, reader.size(), $undefined, _depth + 1, message.route);
                                    message.action = "route";
                                    continue;
                                }
                            case 7: {
                                    if (wireType !== 2)
                                        break;
                                    message.direct_response = $root.envoy.config.route.v3.DirectResponseAction.decode(reader, reader.size(), $undefined, _depth + 1, message.direct_response);
                                    message.action = "direct_response";
                                    continue;
                                }
                            case 13: {
                                    if (wireType !== 2)
                                        break;
                                    if (message.typed_per_filter_config === $util.emptyObject)
                                        message.typed_per_filter_config = {};
                                    let end2 = reader.size() + reader.pos;
                                    if (end2 > reader.len)
                                        throw $RangeError("index out of range");
                                    reader.len = end2;
                                    key = "";
                                    value = null;
                                    while (reader.pos < end2) {
                                        let tag2 = reader.tag();
                                        wireType = tag2 & 7;
                                        switch (tag2 >>>= 3) {
                                        case 1:
                                            if (wireType !== 2)
                                                break;
                                            key = reader.stringVerify();
                                            continue;
                                        case 2:
                                            if (wireType !== 2)
                                                break;
                                            value = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                            continue;
                                        }
                                        reader.skipType(wireType, _depth, tag2);
                                    }
                                    if (reader.pos !== end2)
                                        throw $RangeError("index out of range");
                                    reader.len = end;
                                    if (key === "__proto__")
                                        $util.makeProp(message.typed_per_filter_config, key);
                                    message.typed_per_filter_config[key] = value || new $root.google.protobuf.Any();
                                    continue;
                                }
                            case 14: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.name = value;
                                    else
                                        delete message.name;
                                    continue;
                                }
                            case 10: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.response_headers_to_add && message.response_headers_to_add.length))
                                        message.response_headers_to_add = [];
                                    message.response_headers_to_add.push($root.envoy.config.core.v3.HeaderValueOption.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            case 15: {
                                    if (wireType !== 2)
                                        break;
                                    message.tracing = $root.envoy.config.route.v3.Tracing.decode(reader, reader.size(), $undefined, _depth + 1, message.tracing);
                                    continue;
                                }
                            case 20: {
                                    if (wireType !== 2)
                                        break;
                                    message.request_body_buffer_limit = $root.google.protobuf.UInt64Value.decode(reader, reader.size(), $undefined, _depth + 1, message.request_body_buffer_limit);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a Route message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.Route
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.Route} Route
                     */
                    Route.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.Route)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.Route: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.Route();
                        if (object.match != null) {
                            if (!$util.isObject(object.match))
                                throw $TypeError(".envoy.config.route.v3.Route.match: object expected");
                            message.match = $root.envoy.config.route.v3.RouteMatch.fromObject(object.match, _depth + 1);
                        }
                        if (object.route != null) {
                            if (!$util.isObject(object.route))
                                throw $TypeError(".envoy.config.route.v3.Route.route: object expected");
                            message.route = $root.envoy.config.route.v3.RouteAction.fromObject(object.route, _depth + 1);
                        }
                        if (object.direct_response != null) {
                            if (!$util.isObject(object.direct_response))
                                throw $TypeError(".envoy.config.route.v3.Route.direct_response: object expected");
                            message.direct_response = $root.envoy.config.route.v3.DirectResponseAction.fromObject(object.direct_response, _depth + 1);
                        }
                        if (object.typed_per_filter_config) {
                            if (!$util.isObject(object.typed_per_filter_config))
                                throw $TypeError(".envoy.config.route.v3.Route.typed_per_filter_config: object expected");
                            message.typed_per_filter_config = {};
                            for (let keys = $Object.keys(object.typed_per_filter_config), i = 0; i < keys.length; ++i) {
                                if (keys[i] === "__proto__")
                                    $util.makeProp(message.typed_per_filter_config, keys[i]);
                                if (!$util.isObject(object.typed_per_filter_config[keys[i]]))
                                    throw $TypeError(".envoy.config.route.v3.Route.typed_per_filter_config: object expected");
                                message.typed_per_filter_config[keys[i]] = $root.google.protobuf.Any.fromObject(object.typed_per_filter_config[keys[i]], _depth + 1);
                            }
                        }
                        if (object.name != null)
                            if (typeof object.name !== "string" || object.name.length)
                                message.name = $String(object.name);
                        if (object.response_headers_to_add) {
                            if (!$Array.isArray(object.response_headers_to_add))
                                throw $TypeError(".envoy.config.route.v3.Route.response_headers_to_add: array expected");
                            message.response_headers_to_add = $Array(object.response_headers_to_add.length);
                            for (let i = 0; i < object.response_headers_to_add.length; ++i) {
                                if (!$util.isObject(object.response_headers_to_add[i]))
                                    throw $TypeError(".envoy.config.route.v3.Route.response_headers_to_add: object expected");
                                message.response_headers_to_add[i] = $root.envoy.config.core.v3.HeaderValueOption.fromObject(object.response_headers_to_add[i], _depth + 1);
                            }
                        }
                        if (object.tracing != null) {
                            if (!$util.isObject(object.tracing))
                                throw $TypeError(".envoy.config.route.v3.Route.tracing: object expected");
                            message.tracing = $root.envoy.config.route.v3.Tracing.fromObject(object.tracing, _depth + 1);
                        }
                        if (object.request_body_buffer_limit != null) {
                            if (!$util.isObject(object.request_body_buffer_limit))
                                throw $TypeError(".envoy.config.route.v3.Route.request_body_buffer_limit: object expected");
                            message.request_body_buffer_limit = $root.google.protobuf.UInt64Value.fromObject(object.request_body_buffer_limit, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a Route message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.Route
                     * @static
                     * @param {envoy.config.route.v3.Route} message Route
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Route.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.response_headers_to_add = [];
                        if (options.objects || options.defaults)
                            object.typed_per_filter_config = {};
                        if (options.defaults) {
                            object.match = null;
                            object.name = "";
                            object.tracing = null;
                            object.request_body_buffer_limit = null;
                        }
                        if (message.match != null && $Object.hasOwnProperty.call(message, "match"))
                            object.match = $root.envoy.config.route.v3.RouteMatch.toObject(message.match, options, _depth + 1);
                        if (message.route != null && $Object.hasOwnProperty.call(message, "route")) {
                            object.route = $root.envoy.config.route.v3.RouteAction.toObject(message.route, options, _depth + 1);
                            if (options.oneofs)
                                object.action = "route";
                        }
                        if (message.direct_response != null && $Object.hasOwnProperty.call(message, "direct_response")) {
                            object.direct_response = $root.envoy.config.route.v3.DirectResponseAction.toObject(message.direct_response, options, _depth + 1);
                            if (options.oneofs)
                                object.action = "direct_response";
                        }
                        if (message.response_headers_to_add && message.response_headers_to_add.length) {
                            object.response_headers_to_add = $Array(message.response_headers_to_add.length);
                            for (let j = 0; j < message.response_headers_to_add.length; ++j)
                                object.response_headers_to_add[j] = $root.envoy.config.core.v3.HeaderValueOption.toObject(message.response_headers_to_add[j], options, _depth + 1);
                        }
                        let keys2;
                        if (message.typed_per_filter_config && (keys2 = $Object.keys(message.typed_per_filter_config)).length) {
                            object.typed_per_filter_config = {};
                            for (let j = 0; j < keys2.length; ++j) {
                                if (keys2[j] === "__proto__")
                                    $util.makeProp(object.typed_per_filter_config, keys2[j]);
                                object.typed_per_filter_config[keys2[j]] = $root.google.protobuf.Any.toObject(message.typed_per_filter_config[keys2[j]], options, _depth + 1);
                            }
                        }
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.tracing != null && $Object.hasOwnProperty.call(message, "tracing"))
                            object.tracing = $root.envoy.config.route.v3.Tracing.toObject(message.tracing, options, _depth + 1);
                        if (message.request_body_buffer_limit != null && $Object.hasOwnProperty.call(message, "request_body_buffer_limit"))
                            object.request_body_buffer_limit = $root.google.protobuf.UInt64Value.toObject(message.request_body_buffer_limit, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this Route to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.Route
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Route.prototype.toJSON = function() {
                        return Route.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Route;
                })();

                v3.RouteMatch = (function() {

                    /**
                     * Properties of a RouteMatch.
                     * @typedef {Object} envoy.config.route.v3.RouteMatch.$Properties
                     * @property {string|null} [prefix] RouteMatch prefix
                     * @property {string|null} [path] RouteMatch path
                     * @property {Array.<envoy.config.route.v3.HeaderMatcher.$Properties>|null} [headers] RouteMatch headers
                     * @property {"prefix"|"path"} [path_specifier] RouteMatch path_specifier
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a RouteMatch.
                     * @memberof envoy.config.route.v3
                     * @interface IRouteMatch
                     * @augments envoy.config.route.v3.RouteMatch.$Properties
                     * @deprecated Use envoy.config.route.v3.RouteMatch.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a RouteMatch.
                     * @typedef {{
                     *   prefix?: string|null;
                     *   path?: string|null;
                     *   headers?: Array.<envoy.config.route.v3.HeaderMatcher.$Shape>|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ path_specifier?: undefined; prefix?: null; path?: null }|{ path_specifier?: "prefix"; prefix: string; path?: null }|{ path_specifier?: "path"; prefix?: null; path: string })
                     * )} envoy.config.route.v3.RouteMatch.$Shape
                     */

                    /**
                     * Constructs a new RouteMatch.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a RouteMatch.
                     * @constructor
                     * @param {envoy.config.route.v3.RouteMatch.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const RouteMatch = function (properties) {
                        this.headers = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * RouteMatch prefix.
                     * @member {string|null|undefined} prefix
                     * @memberof envoy.config.route.v3.RouteMatch
                     * @instance
                     */
                    RouteMatch.prototype.prefix = null;

                    /**
                     * RouteMatch path.
                     * @member {string|null|undefined} path
                     * @memberof envoy.config.route.v3.RouteMatch
                     * @instance
                     */
                    RouteMatch.prototype.path = null;

                    /**
                     * RouteMatch headers.
                     * @member {Array.<envoy.config.route.v3.HeaderMatcher.$Properties>} headers
                     * @memberof envoy.config.route.v3.RouteMatch
                     * @instance
                     */
                    RouteMatch.prototype.headers = $util.emptyArray;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * RouteMatch path_specifier.
                     * @member {"prefix"|"path"|undefined} path_specifier
                     * @memberof envoy.config.route.v3.RouteMatch
                     * @instance
                     */
                    $Object.defineProperty(RouteMatch.prototype, "path_specifier", {
                        get: $util.oneOfGetter($oneOfFields = ["prefix", "path"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified RouteMatch message. Does not implicitly {@link envoy.config.route.v3.RouteMatch.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.RouteMatch
                     * @static
                     * @param {envoy.config.route.v3.RouteMatch.$Properties} message RouteMatch message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    RouteMatch.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix"))
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.prefix);
                        if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.path);
                        if (message.headers != null && message.headers.length)
                            for (let i = 0; i < message.headers.length; ++i)
                                $root.envoy.config.route.v3.HeaderMatcher.encode(message.headers[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a RouteMatch message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.RouteMatch
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.RouteMatch & envoy.config.route.v3.RouteMatch.$Shape} RouteMatch
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    RouteMatch.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.RouteMatch();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.prefix = reader.stringVerify();
                                    message.path_specifier = "prefix";
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.path = reader.stringVerify();
                                    message.path_specifier = "path";
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 2)
                                        break;
                                    if (!(message.headers && message.headers.length))
                                        message.headers = [];
                                    message.headers.push($root.envoy.config.route.v3.HeaderMatcher.decode(reader, reader.size(), $undefined, _depth + 1));
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a RouteMatch message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.RouteMatch
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.RouteMatch} RouteMatch
                     */
                    RouteMatch.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.RouteMatch)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.RouteMatch: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.RouteMatch();
                        if (object.prefix != null)
                            message.prefix = $String(object.prefix);
                        if (object.path != null)
                            message.path = $String(object.path);
                        if (object.headers) {
                            if (!$Array.isArray(object.headers))
                                throw $TypeError(".envoy.config.route.v3.RouteMatch.headers: array expected");
                            message.headers = $Array(object.headers.length);
                            for (let i = 0; i < object.headers.length; ++i) {
                                if (!$util.isObject(object.headers[i]))
                                    throw $TypeError(".envoy.config.route.v3.RouteMatch.headers: object expected");
                                message.headers[i] = $root.envoy.config.route.v3.HeaderMatcher.fromObject(object.headers[i], _depth + 1);
                            }
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a RouteMatch message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.RouteMatch
                     * @static
                     * @param {envoy.config.route.v3.RouteMatch} message RouteMatch
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    RouteMatch.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.headers = [];
                        if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix")) {
                            object.prefix = message.prefix;
                            if (options.oneofs)
                                object.path_specifier = "prefix";
                        }
                        if (message.path != null && $Object.hasOwnProperty.call(message, "path")) {
                            object.path = message.path;
                            if (options.oneofs)
                                object.path_specifier = "path";
                        }
                        if (message.headers && message.headers.length) {
                            object.headers = $Array(message.headers.length);
                            for (let j = 0; j < message.headers.length; ++j)
                                object.headers[j] = $root.envoy.config.route.v3.HeaderMatcher.toObject(message.headers[j], options, _depth + 1);
                        }
                        return object;
                    };

                    /**
                     * Converts this RouteMatch to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.RouteMatch
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    RouteMatch.prototype.toJSON = function() {
                        return RouteMatch.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return RouteMatch;
                })();

                v3.HeaderMatcher = (function() {

                    /**
                     * Properties of a HeaderMatcher.
                     * @typedef {Object} envoy.config.route.v3.HeaderMatcher.$Properties
                     * @property {string|null} [name] HeaderMatcher name
                     * @property {envoy.type.matcher.v3.StringMatcher.$Properties|null} [string_match] HeaderMatcher string_match
                     * @property {"string_match"} [header_match_specifier] HeaderMatcher header_match_specifier
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HeaderMatcher.
                     * @memberof envoy.config.route.v3
                     * @interface IHeaderMatcher
                     * @augments envoy.config.route.v3.HeaderMatcher.$Properties
                     * @deprecated Use envoy.config.route.v3.HeaderMatcher.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a HeaderMatcher.
                     * @typedef {{
                     *   name?: string|null;
                     *   string_match?: envoy.type.matcher.v3.StringMatcher.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ header_match_specifier?: undefined; string_match?: null }|{ header_match_specifier?: "string_match"; string_match: envoy.type.matcher.v3.StringMatcher.$Shape })
                     * )} envoy.config.route.v3.HeaderMatcher.$Shape
                     */

                    /**
                     * Constructs a new HeaderMatcher.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a HeaderMatcher.
                     * @constructor
                     * @param {envoy.config.route.v3.HeaderMatcher.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const HeaderMatcher = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * HeaderMatcher name.
                     * @member {string} name
                     * @memberof envoy.config.route.v3.HeaderMatcher
                     * @instance
                     */
                    HeaderMatcher.prototype.name = "";

                    /**
                     * HeaderMatcher string_match.
                     * @member {envoy.type.matcher.v3.StringMatcher.$Properties|null|undefined} string_match
                     * @memberof envoy.config.route.v3.HeaderMatcher
                     * @instance
                     */
                    HeaderMatcher.prototype.string_match = null;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * HeaderMatcher header_match_specifier.
                     * @member {"string_match"|undefined} header_match_specifier
                     * @memberof envoy.config.route.v3.HeaderMatcher
                     * @instance
                     */
                    $Object.defineProperty(HeaderMatcher.prototype, "header_match_specifier", {
                        get: $util.oneOfGetter($oneOfFields = ["string_match"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified HeaderMatcher message. Does not implicitly {@link envoy.config.route.v3.HeaderMatcher.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.HeaderMatcher
                     * @static
                     * @param {envoy.config.route.v3.HeaderMatcher.$Properties} message HeaderMatcher message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    HeaderMatcher.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                        if (message.string_match != null && $Object.hasOwnProperty.call(message, "string_match"))
                            $root.envoy.type.matcher.v3.StringMatcher.encode(message.string_match, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HeaderMatcher message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.HeaderMatcher
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.HeaderMatcher & envoy.config.route.v3.HeaderMatcher.$Shape} HeaderMatcher
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    HeaderMatcher.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.HeaderMatcher();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.name = value;
                                    else
                                        delete message.name;
                                    continue;
                                }
                            case 13: {
                                    if (wireType !== 2)
                                        break;
                                    message.string_match = $root.envoy.type.matcher.v3.StringMatcher.decode(reader, reader.size(), $undefined, _depth + 1, message.string_match);
                                    message.header_match_specifier = "string_match";
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a HeaderMatcher message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.HeaderMatcher
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.HeaderMatcher} HeaderMatcher
                     */
                    HeaderMatcher.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.HeaderMatcher)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.HeaderMatcher: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.HeaderMatcher();
                        if (object.name != null)
                            if (typeof object.name !== "string" || object.name.length)
                                message.name = $String(object.name);
                        if (object.string_match != null) {
                            if (!$util.isObject(object.string_match))
                                throw $TypeError(".envoy.config.route.v3.HeaderMatcher.string_match: object expected");
                            message.string_match = $root.envoy.type.matcher.v3.StringMatcher.fromObject(object.string_match, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a HeaderMatcher message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.HeaderMatcher
                     * @static
                     * @param {envoy.config.route.v3.HeaderMatcher} message HeaderMatcher
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    HeaderMatcher.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.name = "";
                        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.string_match != null && $Object.hasOwnProperty.call(message, "string_match")) {
                            object.string_match = $root.envoy.type.matcher.v3.StringMatcher.toObject(message.string_match, options, _depth + 1);
                            if (options.oneofs)
                                object.header_match_specifier = "string_match";
                        }
                        return object;
                    };

                    /**
                     * Converts this HeaderMatcher to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.HeaderMatcher
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HeaderMatcher.prototype.toJSON = function() {
                        return HeaderMatcher.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return HeaderMatcher;
                })();

                v3.RouteAction = (function() {

                    /**
                     * Properties of a RouteAction.
                     * @typedef {Object} envoy.config.route.v3.RouteAction.$Properties
                     * @property {string|null} [cluster] RouteAction cluster
                     * @property {envoy.config.route.v3.ClusterSpecifierPlugin.$Properties|null} [inline_cluster_specifier_plugin] RouteAction inline_cluster_specifier_plugin
                     * @property {google.protobuf.BoolValue.$Properties|null} [auto_host_rewrite] RouteAction auto_host_rewrite
                     * @property {google.protobuf.Duration.$Properties|null} [timeout] RouteAction timeout
                     * @property {envoy.config.route.v3.RetryPolicy.$Properties|null} [retry_policy] RouteAction retry_policy
                     * @property {google.protobuf.Duration.$Properties|null} [idle_timeout] RouteAction idle_timeout
                     * @property {"cluster"|"inline_cluster_specifier_plugin"} [cluster_specifier] RouteAction cluster_specifier
                     * @property {"auto_host_rewrite"} [host_rewrite_specifier] RouteAction host_rewrite_specifier
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a RouteAction.
                     * @memberof envoy.config.route.v3
                     * @interface IRouteAction
                     * @augments envoy.config.route.v3.RouteAction.$Properties
                     * @deprecated Use envoy.config.route.v3.RouteAction.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a RouteAction.
                     * @typedef {{
                     *   cluster?: string|null;
                     *   inline_cluster_specifier_plugin?: envoy.config.route.v3.ClusterSpecifierPlugin.$Shape|null;
                     *   auto_host_rewrite?: google.protobuf.BoolValue.$Shape|null;
                     *   timeout?: google.protobuf.Duration.$Shape|null;
                     *   retry_policy?: envoy.config.route.v3.RetryPolicy.$Shape|null;
                     *   idle_timeout?: google.protobuf.Duration.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ cluster_specifier?: undefined; cluster?: null; inline_cluster_specifier_plugin?: null }|{ cluster_specifier?: "cluster"; cluster: string; inline_cluster_specifier_plugin?: null }|{ cluster_specifier?: "inline_cluster_specifier_plugin"; cluster?: null; inline_cluster_specifier_plugin: envoy.config.route.v3.ClusterSpecifierPlugin.$Shape })
                     * ) & (
                     *   ({ host_rewrite_specifier?: undefined; auto_host_rewrite?: null }|{ host_rewrite_specifier?: "auto_host_rewrite"; auto_host_rewrite: google.protobuf.BoolValue.$Shape })
                     * )} envoy.config.route.v3.RouteAction.$Shape
                     */

                    /**
                     * Constructs a new RouteAction.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a RouteAction.
                     * @constructor
                     * @param {envoy.config.route.v3.RouteAction.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const RouteAction = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * RouteAction cluster.
                     * @member {string|null|undefined} cluster
                     * @memberof envoy.config.route.v3.RouteAction
                     * @instance
                     */
                    RouteAction.prototype.cluster = null;

                    /**
                     * RouteAction inline_cluster_specifier_plugin.
                     * @member {envoy.config.route.v3.ClusterSpecifierPlugin.$Properties|null|undefined} inline_cluster_specifier_plugin
                     * @memberof envoy.config.route.v3.RouteAction
                     * @instance
                     */
                    RouteAction.prototype.inline_cluster_specifier_plugin = null;

                    /**
                     * RouteAction auto_host_rewrite.
                     * @member {google.protobuf.BoolValue.$Properties|null|undefined} auto_host_rewrite
                     * @memberof envoy.config.route.v3.RouteAction
                     * @instance
                     */
                    RouteAction.prototype.auto_host_rewrite = null;

                    /**
                     * RouteAction timeout.
                     * @member {google.protobuf.Duration.$Properties|null|undefined} timeout
                     * @memberof envoy.config.route.v3.RouteAction
                     * @instance
                     */
                    RouteAction.prototype.timeout = null;

                    /**
                     * RouteAction retry_policy.
                     * @member {envoy.config.route.v3.RetryPolicy.$Properties|null|undefined} retry_policy
                     * @memberof envoy.config.route.v3.RouteAction
                     * @instance
                     */
                    RouteAction.prototype.retry_policy = null;

                    /**
                     * RouteAction idle_timeout.
                     * @member {google.protobuf.Duration.$Properties|null|undefined} idle_timeout
                     * @memberof envoy.config.route.v3.RouteAction
                     * @instance
                     */
                    RouteAction.prototype.idle_timeout = null;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * RouteAction cluster_specifier.
                     * @member {"cluster"|"inline_cluster_specifier_plugin"|undefined} cluster_specifier
                     * @memberof envoy.config.route.v3.RouteAction
                     * @instance
                     */
                    $Object.defineProperty(RouteAction.prototype, "cluster_specifier", {
                        get: $util.oneOfGetter($oneOfFields = ["cluster", "inline_cluster_specifier_plugin"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * RouteAction host_rewrite_specifier.
                     * @member {"auto_host_rewrite"|undefined} host_rewrite_specifier
                     * @memberof envoy.config.route.v3.RouteAction
                     * @instance
                     */
                    $Object.defineProperty(RouteAction.prototype, "host_rewrite_specifier", {
                        get: $util.oneOfGetter($oneOfFields = ["auto_host_rewrite"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified RouteAction message. Does not implicitly {@link envoy.config.route.v3.RouteAction.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.RouteAction
                     * @static
                     * @param {envoy.config.route.v3.RouteAction.$Properties} message RouteAction message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    RouteAction.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster"))
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.cluster);
                        if (message.auto_host_rewrite != null && $Object.hasOwnProperty.call(message, "auto_host_rewrite"))
                            $root.google.protobuf.BoolValue.encode(message.auto_host_rewrite, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                        if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout"))
                            $root.google.protobuf.Duration.encode(message.timeout, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                        if (message.retry_policy != null && $Object.hasOwnProperty.call(message, "retry_policy"))
                            $root.envoy.config.route.v3.RetryPolicy.encode(message.retry_policy, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                        if (message.idle_timeout != null && $Object.hasOwnProperty.call(message, "idle_timeout"))
                            $root.google.protobuf.Duration.encode(message.idle_timeout, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                        if (message.inline_cluster_specifier_plugin != null && $Object.hasOwnProperty.call(message, "inline_cluster_specifier_plugin"))
                            $root.envoy.config.route.v3.ClusterSpecifierPlugin.encode(message.inline_cluster_specifier_plugin, writer.uint32(/* id 39, wireType 2 =*/314).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a RouteAction message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.RouteAction
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.RouteAction & envoy.config.route.v3.RouteAction.$Shape} RouteAction
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    RouteAction.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.RouteAction();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.cluster = reader.stringVerify();
                                    message.cluster_specifier = "cluster";
                                    continue;
                                }
                            case 39: {
                                    if (wireType !== 2)
                                        break;
                                    message.inline_cluster_specifier_plugin = $root.envoy.config.route.v3.ClusterSpecifierPlugin.decode(reader, reader.size(), $undefined, _depth + 1, message.inline_cluster_specifier_plugin);
                                    message.cluster_specifier = "inline_cluster_specifier_plugin";
                                    continue;
                                }
                            case 7: {
                                    if (wireType !== 2)
                                        break;
                                    message.auto_host_rewrite = $root.google.protobuf.BoolValue.decode(reader, reader.size(), $undefined, _depth + 1, message.auto_host_rewrite);
                                    message.host_rewrite_specifier = "auto_host_rewrite";
                                    continue;
                                }
                            case 8: {
                                    if (wireType !== 2)
                                        break;
                                    message.timeout = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.timeout);
                                    continue;
                                }
                            case 9: {
                                    if (wireType !== 2)
                                        break;
                                    message.retry_policy = $root.envoy.config.route.v3.RetryPolicy.decode(reader, reader.size(), $undefined, _depth + 1, message.retry_policy);
                                    continue;
                                }
                            case 24: {
                                    if (wireType !== 2)
                                        break;
                                    message.idle_timeout = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.idle_timeout);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a RouteAction message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.RouteAction
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.RouteAction} RouteAction
                     */
                    RouteAction.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.RouteAction)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.RouteAction: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.RouteAction();
                        if (object.cluster != null)
                            message.cluster = $String(object.cluster);
                        if (object.inline_cluster_specifier_plugin != null) {
                            if (!$util.isObject(object.inline_cluster_specifier_plugin))
                                throw $TypeError(".envoy.config.route.v3.RouteAction.inline_cluster_specifier_plugin: object expected");
                            message.inline_cluster_specifier_plugin = $root.envoy.config.route.v3.ClusterSpecifierPlugin.fromObject(object.inline_cluster_specifier_plugin, _depth + 1);
                        }
                        if (object.auto_host_rewrite != null) {
                            if (!$util.isObject(object.auto_host_rewrite))
                                throw $TypeError(".envoy.config.route.v3.RouteAction.auto_host_rewrite: object expected");
                            message.auto_host_rewrite = $root.google.protobuf.BoolValue.fromObject(object.auto_host_rewrite, _depth + 1);
                        }
                        if (object.timeout != null) {
                            if (!$util.isObject(object.timeout))
                                throw $TypeError(".envoy.config.route.v3.RouteAction.timeout: object expected");
                            message.timeout = $root.google.protobuf.Duration.fromObject(object.timeout, _depth + 1);
                        }
                        if (object.retry_policy != null) {
                            if (!$util.isObject(object.retry_policy))
                                throw $TypeError(".envoy.config.route.v3.RouteAction.retry_policy: object expected");
                            message.retry_policy = $root.envoy.config.route.v3.RetryPolicy.fromObject(object.retry_policy, _depth + 1);
                        }
                        if (object.idle_timeout != null) {
                            if (!$util.isObject(object.idle_timeout))
                                throw $TypeError(".envoy.config.route.v3.RouteAction.idle_timeout: object expected");
                            message.idle_timeout = $root.google.protobuf.Duration.fromObject(object.idle_timeout, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a RouteAction message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.RouteAction
                     * @static
                     * @param {envoy.config.route.v3.RouteAction} message RouteAction
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    RouteAction.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.timeout = null;
                            object.retry_policy = null;
                            object.idle_timeout = null;
                        }
                        if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster")) {
                            object.cluster = message.cluster;
                            if (options.oneofs)
                                object.cluster_specifier = "cluster";
                        }
                        if (message.auto_host_rewrite != null && $Object.hasOwnProperty.call(message, "auto_host_rewrite")) {
                            object.auto_host_rewrite = $root.google.protobuf.BoolValue.toObject(message.auto_host_rewrite, options, _depth + 1);
                            if (options.oneofs)
                                object.host_rewrite_specifier = "auto_host_rewrite";
                        }
                        if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout"))
                            object.timeout = $root.google.protobuf.Duration.toObject(message.timeout, options, _depth + 1);
                        if (message.retry_policy != null && $Object.hasOwnProperty.call(message, "retry_policy"))
                            object.retry_policy = $root.envoy.config.route.v3.RetryPolicy.toObject(message.retry_policy, options, _depth + 1);
                        if (message.idle_timeout != null && $Object.hasOwnProperty.call(message, "idle_timeout"))
                            object.idle_timeout = $root.google.protobuf.Duration.toObject(message.idle_timeout, options, _depth + 1);
                        if (message.inline_cluster_specifier_plugin != null && $Object.hasOwnProperty.call(message, "inline_cluster_specifier_plugin")) {
                            object.inline_cluster_specifier_plugin = $root.envoy.config.route.v3.ClusterSpecifierPlugin.toObject(message.inline_cluster_specifier_plugin, options, _depth + 1);
                            if (options.oneofs)
                                object.cluster_specifier = "inline_cluster_specifier_plugin";
                        }
                        return object;
                    };

                    /**
                     * Converts this RouteAction to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.RouteAction
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    RouteAction.prototype.toJSON = function() {
                        return RouteAction.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return RouteAction;
                })();

                v3.ClusterSpecifierPlugin = (function() {

                    /**
                     * Properties of a ClusterSpecifierPlugin.
                     * @typedef {Object} envoy.config.route.v3.ClusterSpecifierPlugin.$Properties
                     * @property {envoy.config.core.v3.TypedExtensionConfig.$Properties|null} [extension] ClusterSpecifierPlugin extension
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a ClusterSpecifierPlugin.
                     * @memberof envoy.config.route.v3
                     * @interface IClusterSpecifierPlugin
                     * @augments envoy.config.route.v3.ClusterSpecifierPlugin.$Properties
                     * @deprecated Use envoy.config.route.v3.ClusterSpecifierPlugin.$Properties instead.
                     */

                    /**
                     * Shape of a ClusterSpecifierPlugin.
                     * @typedef {envoy.config.route.v3.ClusterSpecifierPlugin.$Properties} envoy.config.route.v3.ClusterSpecifierPlugin.$Shape
                     */

                    /**
                     * Constructs a new ClusterSpecifierPlugin.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a ClusterSpecifierPlugin.
                     * @constructor
                     * @param {envoy.config.route.v3.ClusterSpecifierPlugin.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const ClusterSpecifierPlugin = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * ClusterSpecifierPlugin extension.
                     * @member {envoy.config.core.v3.TypedExtensionConfig.$Properties|null|undefined} extension
                     * @memberof envoy.config.route.v3.ClusterSpecifierPlugin
                     * @instance
                     */
                    ClusterSpecifierPlugin.prototype.extension = null;

                    /**
                     * Encodes the specified ClusterSpecifierPlugin message. Does not implicitly {@link envoy.config.route.v3.ClusterSpecifierPlugin.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.ClusterSpecifierPlugin
                     * @static
                     * @param {envoy.config.route.v3.ClusterSpecifierPlugin.$Properties} message ClusterSpecifierPlugin message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    ClusterSpecifierPlugin.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.extension != null && $Object.hasOwnProperty.call(message, "extension"))
                            $root.envoy.config.core.v3.TypedExtensionConfig.encode(message.extension, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a ClusterSpecifierPlugin message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.ClusterSpecifierPlugin
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.ClusterSpecifierPlugin & envoy.config.route.v3.ClusterSpecifierPlugin.$Shape} ClusterSpecifierPlugin
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    ClusterSpecifierPlugin.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.ClusterSpecifierPlugin();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.extension = $root.envoy.config.core.v3.TypedExtensionConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.extension);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a ClusterSpecifierPlugin message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.ClusterSpecifierPlugin
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.ClusterSpecifierPlugin} ClusterSpecifierPlugin
                     */
                    ClusterSpecifierPlugin.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.ClusterSpecifierPlugin)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.ClusterSpecifierPlugin: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.ClusterSpecifierPlugin();
                        if (object.extension != null) {
                            if (!$util.isObject(object.extension))
                                throw $TypeError(".envoy.config.route.v3.ClusterSpecifierPlugin.extension: object expected");
                            message.extension = $root.envoy.config.core.v3.TypedExtensionConfig.fromObject(object.extension, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a ClusterSpecifierPlugin message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.ClusterSpecifierPlugin
                     * @static
                     * @param {envoy.config.route.v3.ClusterSpecifierPlugin} message ClusterSpecifierPlugin
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    ClusterSpecifierPlugin.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.extension = null;
                        if (message.extension != null && $Object.hasOwnProperty.call(message, "extension"))
                            object.extension = $root.envoy.config.core.v3.TypedExtensionConfig.toObject(message.extension, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this ClusterSpecifierPlugin to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.ClusterSpecifierPlugin
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    ClusterSpecifierPlugin.prototype.toJSON = function() {
                        return ClusterSpecifierPlugin.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return ClusterSpecifierPlugin;
                })();

                v3.RetryPolicy = (function() {

                    /**
                     * Properties of a RetryPolicy.
                     * @typedef {Object} envoy.config.route.v3.RetryPolicy.$Properties
                     * @property {string|null} [retry_on] RetryPolicy retry_on
                     * @property {google.protobuf.UInt32Value.$Properties|null} [num_retries] RetryPolicy num_retries
                     * @property {google.protobuf.Duration.$Properties|null} [per_try_timeout] RetryPolicy per_try_timeout
                     * @property {Array.<number>|null} [retriable_status_codes] RetryPolicy retriable_status_codes
                     * @property {envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties|null} [retry_back_off] RetryPolicy retry_back_off
                     * @property {google.protobuf.Duration.$Properties|null} [per_try_idle_timeout] RetryPolicy per_try_idle_timeout
                     * @property {boolean|null} [refresh_cluster_on_retry] RetryPolicy refresh_cluster_on_retry
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a RetryPolicy.
                     * @memberof envoy.config.route.v3
                     * @interface IRetryPolicy
                     * @augments envoy.config.route.v3.RetryPolicy.$Properties
                     * @deprecated Use envoy.config.route.v3.RetryPolicy.$Properties instead.
                     */

                    /**
                     * Shape of a RetryPolicy.
                     * @typedef {envoy.config.route.v3.RetryPolicy.$Properties} envoy.config.route.v3.RetryPolicy.$Shape
                     */

                    /**
                     * Constructs a new RetryPolicy.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a RetryPolicy.
                     * @constructor
                     * @param {envoy.config.route.v3.RetryPolicy.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const RetryPolicy = function (properties) {
                        this.retriable_status_codes = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * RetryPolicy retry_on.
                     * @member {string} retry_on
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @instance
                     */
                    RetryPolicy.prototype.retry_on = "";

                    /**
                     * RetryPolicy num_retries.
                     * @member {google.protobuf.UInt32Value.$Properties|null|undefined} num_retries
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @instance
                     */
                    RetryPolicy.prototype.num_retries = null;

                    /**
                     * RetryPolicy per_try_timeout.
                     * @member {google.protobuf.Duration.$Properties|null|undefined} per_try_timeout
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @instance
                     */
                    RetryPolicy.prototype.per_try_timeout = null;

                    /**
                     * RetryPolicy retriable_status_codes.
                     * @member {Array.<number>} retriable_status_codes
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @instance
                     */
                    RetryPolicy.prototype.retriable_status_codes = $util.emptyArray;

                    /**
                     * RetryPolicy retry_back_off.
                     * @member {envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties|null|undefined} retry_back_off
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @instance
                     */
                    RetryPolicy.prototype.retry_back_off = null;

                    /**
                     * RetryPolicy per_try_idle_timeout.
                     * @member {google.protobuf.Duration.$Properties|null|undefined} per_try_idle_timeout
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @instance
                     */
                    RetryPolicy.prototype.per_try_idle_timeout = null;

                    /**
                     * RetryPolicy refresh_cluster_on_retry.
                     * @member {boolean} refresh_cluster_on_retry
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @instance
                     */
                    RetryPolicy.prototype.refresh_cluster_on_retry = false;

                    /**
                     * Encodes the specified RetryPolicy message. Does not implicitly {@link envoy.config.route.v3.RetryPolicy.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @static
                     * @param {envoy.config.route.v3.RetryPolicy.$Properties} message RetryPolicy message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    RetryPolicy.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.retry_on != null && $Object.hasOwnProperty.call(message, "retry_on") && message.retry_on !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.retry_on);
                        if (message.num_retries != null && $Object.hasOwnProperty.call(message, "num_retries"))
                            $root.google.protobuf.UInt32Value.encode(message.num_retries, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.per_try_timeout != null && $Object.hasOwnProperty.call(message, "per_try_timeout"))
                            $root.google.protobuf.Duration.encode(message.per_try_timeout, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.retriable_status_codes != null && message.retriable_status_codes.length)
                            writer.uint32(/* id 7, wireType 2 =*/58).uint32s(message.retriable_status_codes);
                        if (message.retry_back_off != null && $Object.hasOwnProperty.call(message, "retry_back_off"))
                            $root.envoy.config.route.v3.RetryPolicy.RetryBackOff.encode(message.retry_back_off, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                        if (message.per_try_idle_timeout != null && $Object.hasOwnProperty.call(message, "per_try_idle_timeout"))
                            $root.google.protobuf.Duration.encode(message.per_try_idle_timeout, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                        if (message.refresh_cluster_on_retry != null && $Object.hasOwnProperty.call(message, "refresh_cluster_on_retry") && message.refresh_cluster_on_retry !== false)
                            writer.uint32(/* id 14, wireType 0 =*/112).bool(message.refresh_cluster_on_retry);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a RetryPolicy message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.RetryPolicy & envoy.config.route.v3.RetryPolicy.$Shape} RetryPolicy
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    RetryPolicy.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.RetryPolicy();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.retry_on = value;
                                    else
                                        delete message.retry_on;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.num_retries = $root.google.protobuf.UInt32Value.decode(reader, reader.size(), $undefined, _depth + 1, message.num_retries);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.per_try_timeout = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.per_try_timeout);
                                    continue;
                                }
                            case 7: {
                                    if (wireType === 2) {
                                        if (!(message.retriable_status_codes && message.retriable_status_codes.length))
                                            message.retriable_status_codes = [];
                                        reader.uint32s(message.retriable_status_codes);
                                        continue;
                                    }
                                    if (wireType !== 0)
                                        break;
                                    if (!(message.retriable_status_codes && message.retriable_status_codes.length))
                                        message.retriable_status_codes = [];
                                    message.retriable_status_codes.push(reader.uint32());
                                    continue;
                                }
                            case 8: {
                                    if (wireType !== 2)
                                        break;
                                    message.retry_back_off = $root.envoy.config.route.v3.RetryPolicy.RetryBackOff.decode(reader, reader.size(), $undefined, _depth + 1, message.retry_back_off);
                                    continue;
                                }
                            case 13: {
                                    if (wireType !== 2)
                                        break;
                                    message.per_try_idle_timeout = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.per_try_idle_timeout);
                                    continue;
                                }
                            case 14: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.bool())
                                        message.refresh_cluster_on_retry = value;
                                    else
                                        delete message.refresh_cluster_on_retry;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a RetryPolicy message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.RetryPolicy} RetryPolicy
                     */
                    RetryPolicy.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.RetryPolicy)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.RetryPolicy: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.RetryPolicy();
                        if (object.retry_on != null)
                            if (typeof object.retry_on !== "string" || object.retry_on.length)
                                message.retry_on = $String(object.retry_on);
                        if (object.num_retries != null) {
                            if (!$util.isObject(object.num_retries))
                                throw $TypeError(".envoy.config.route.v3.RetryPolicy.num_retries: object expected");
                            message.num_retries = $root.google.protobuf.UInt32Value.fromObject(object.num_retries, _depth + 1);
                        }
                        if (object.per_try_timeout != null) {
                            if (!$util.isObject(object.per_try_timeout))
                                throw $TypeError(".envoy.config.route.v3.RetryPolicy.per_try_timeout: object expected");
                            message.per_try_timeout = $root.google.protobuf.Duration.fromObject(object.per_try_timeout, _depth + 1);
                        }
                        if (object.retriable_status_codes) {
                            if (!$Array.isArray(object.retriable_status_codes))
                                throw $TypeError(".envoy.config.route.v3.RetryPolicy.retriable_status_codes: array expected");
                            message.retriable_status_codes = $Array(object.retriable_status_codes.length);
                            for (let i = 0; i < object.retriable_status_codes.length; ++i)
                                message.retriable_status_codes[i] = object.retriable_status_codes[i] >>> 0;
                        }
                        if (object.retry_back_off != null) {
                            if (!$util.isObject(object.retry_back_off))
                                throw $TypeError(".envoy.config.route.v3.RetryPolicy.retry_back_off: object expected");
                            message.retry_back_off = $root.envoy.config.route.v3.RetryPolicy.RetryBackOff.fromObject(object.retry_back_off, _depth + 1);
                        }
                        if (object.per_try_idle_timeout != null) {
                            if (!$util.isObject(object.per_try_idle_timeout))
                                throw $TypeError(".envoy.config.route.v3.RetryPolicy.per_try_idle_timeout: object expected");
                            message.per_try_idle_timeout = $root.google.protobuf.Duration.fromObject(object.per_try_idle_timeout, _depth + 1);
                        }
                        if (object.refresh_cluster_on_retry != null)
                            if (object.refresh_cluster_on_retry)
                                message.refresh_cluster_on_retry = $Boolean(object.refresh_cluster_on_retry);
                        return message;
                    };

                    /**
                     * Creates a plain object from a RetryPolicy message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @static
                     * @param {envoy.config.route.v3.RetryPolicy} message RetryPolicy
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    RetryPolicy.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.retriable_status_codes = [];
                        if (options.defaults) {
                            object.retry_on = "";
                            object.num_retries = null;
                            object.per_try_timeout = null;
                            object.retry_back_off = null;
                            object.per_try_idle_timeout = null;
                            object.refresh_cluster_on_retry = false;
                        }
                        if (message.retry_on != null && $Object.hasOwnProperty.call(message, "retry_on"))
                            object.retry_on = message.retry_on;
                        if (message.num_retries != null && $Object.hasOwnProperty.call(message, "num_retries"))
                            object.num_retries = $root.google.protobuf.UInt32Value.toObject(message.num_retries, options, _depth + 1);
                        if (message.per_try_timeout != null && $Object.hasOwnProperty.call(message, "per_try_timeout"))
                            object.per_try_timeout = $root.google.protobuf.Duration.toObject(message.per_try_timeout, options, _depth + 1);
                        if (message.retriable_status_codes && message.retriable_status_codes.length) {
                            object.retriable_status_codes = $Array(message.retriable_status_codes.length);
                            for (let j = 0; j < message.retriable_status_codes.length; ++j)
                                object.retriable_status_codes[j] = message.retriable_status_codes[j];
                        }
                        if (message.retry_back_off != null && $Object.hasOwnProperty.call(message, "retry_back_off"))
                            object.retry_back_off = $root.envoy.config.route.v3.RetryPolicy.RetryBackOff.toObject(message.retry_back_off, options, _depth + 1);
                        if (message.per_try_idle_timeout != null && $Object.hasOwnProperty.call(message, "per_try_idle_timeout"))
                            object.per_try_idle_timeout = $root.google.protobuf.Duration.toObject(message.per_try_idle_timeout, options, _depth + 1);
                        if (message.refresh_cluster_on_retry != null && $Object.hasOwnProperty.call(message, "refresh_cluster_on_retry"))
                            object.refresh_cluster_on_retry = message.refresh_cluster_on_retry;
                        return object;
                    };

                    /**
                     * Converts this RetryPolicy to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.RetryPolicy
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    RetryPolicy.prototype.toJSON = function() {
                        return RetryPolicy.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    RetryPolicy.RetryBackOff = (function() {

                        /**
                         * Properties of a RetryBackOff.
                         * @typedef {Object} envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties
                         * @property {google.protobuf.Duration.$Properties|null} [base_interval] RetryBackOff base_interval
                         * @property {google.protobuf.Duration.$Properties|null} [max_interval] RetryBackOff max_interval
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a RetryBackOff.
                         * @memberof envoy.config.route.v3.RetryPolicy
                         * @interface IRetryBackOff
                         * @augments envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties
                         * @deprecated Use envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties instead.
                         */

                        /**
                         * Shape of a RetryBackOff.
                         * @typedef {envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties} envoy.config.route.v3.RetryPolicy.RetryBackOff.$Shape
                         */

                        /**
                         * Constructs a new RetryBackOff.
                         * @memberof envoy.config.route.v3.RetryPolicy
                         * @classdesc Represents a RetryBackOff.
                         * @constructor
                         * @param {envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const RetryBackOff = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * RetryBackOff base_interval.
                         * @member {google.protobuf.Duration.$Properties|null|undefined} base_interval
                         * @memberof envoy.config.route.v3.RetryPolicy.RetryBackOff
                         * @instance
                         */
                        RetryBackOff.prototype.base_interval = null;

                        /**
                         * RetryBackOff max_interval.
                         * @member {google.protobuf.Duration.$Properties|null|undefined} max_interval
                         * @memberof envoy.config.route.v3.RetryPolicy.RetryBackOff
                         * @instance
                         */
                        RetryBackOff.prototype.max_interval = null;

                        /**
                         * Encodes the specified RetryBackOff message. Does not implicitly {@link envoy.config.route.v3.RetryPolicy.RetryBackOff.verify|verify} messages.
                         * @function encode
                         * @memberof envoy.config.route.v3.RetryPolicy.RetryBackOff
                         * @static
                         * @param {envoy.config.route.v3.RetryPolicy.RetryBackOff.$Properties} message RetryBackOff message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        RetryBackOff.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.base_interval != null && $Object.hasOwnProperty.call(message, "base_interval"))
                                $root.google.protobuf.Duration.encode(message.base_interval, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.max_interval != null && $Object.hasOwnProperty.call(message, "max_interval"))
                                $root.google.protobuf.Duration.encode(message.max_interval, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a RetryBackOff message from the specified reader or buffer.
                         * @function decode
                         * @memberof envoy.config.route.v3.RetryPolicy.RetryBackOff
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {envoy.config.route.v3.RetryPolicy.RetryBackOff & envoy.config.route.v3.RetryPolicy.RetryBackOff.$Shape} RetryBackOff
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        RetryBackOff.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.envoy.config.route.v3.RetryPolicy.RetryBackOff();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.base_interval = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.base_interval);
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.max_interval = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.max_interval);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        /**
                         * Creates a RetryBackOff message from a plain object. Also converts values to their respective internal types.
                         * @function fromObject
                         * @memberof envoy.config.route.v3.RetryPolicy.RetryBackOff
                         * @static
                         * @param {Object.<string,*>} object Plain object
                         * @returns {envoy.config.route.v3.RetryPolicy.RetryBackOff} RetryBackOff
                         */
                        RetryBackOff.fromObject = function (object, _depth) {
                            if (object instanceof $root.envoy.config.route.v3.RetryPolicy.RetryBackOff)
                                return object;
                            if (!$util.isObject(object))
                                throw $TypeError(".envoy.config.route.v3.RetryPolicy.RetryBackOff: object expected");
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let message = new $root.envoy.config.route.v3.RetryPolicy.RetryBackOff();
                            if (object.base_interval != null) {
                                if (!$util.isObject(object.base_interval))
                                    throw $TypeError(".envoy.config.route.v3.RetryPolicy.RetryBackOff.base_interval: object expected");
                                message.base_interval = $root.google.protobuf.Duration.fromObject(object.base_interval, _depth + 1);
                            }
                            if (object.max_interval != null) {
                                if (!$util.isObject(object.max_interval))
                                    throw $TypeError(".envoy.config.route.v3.RetryPolicy.RetryBackOff.max_interval: object expected");
                                message.max_interval = $root.google.protobuf.Duration.fromObject(object.max_interval, _depth + 1);
                            }
                            return message;
                        };

                        /**
                         * Creates a plain object from a RetryBackOff message. Also converts values to other types if specified.
                         * @function toObject
                         * @memberof envoy.config.route.v3.RetryPolicy.RetryBackOff
                         * @static
                         * @param {envoy.config.route.v3.RetryPolicy.RetryBackOff} message RetryBackOff
                         * @param {$protobuf.IConversionOptions} [options] Conversion options
                         * @returns {Object.<string,*>} Plain object
                         */
                        RetryBackOff.toObject = function (message, options, _depth) {
                            if (!options)
                                options = {};
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let object = {};
                            if (options.defaults) {
                                object.base_interval = null;
                                object.max_interval = null;
                            }
                            if (message.base_interval != null && $Object.hasOwnProperty.call(message, "base_interval"))
                                object.base_interval = $root.google.protobuf.Duration.toObject(message.base_interval, options, _depth + 1);
                            if (message.max_interval != null && $Object.hasOwnProperty.call(message, "max_interval"))
                                object.max_interval = $root.google.protobuf.Duration.toObject(message.max_interval, options, _depth + 1);
                            return object;
                        };

                        /**
                         * Converts this RetryBackOff to JSON.
                         * @function toJSON
                         * @memberof envoy.config.route.v3.RetryPolicy.RetryBackOff
                         * @instance
                         * @returns {Object.<string,*>} JSON object
                         */
                        RetryBackOff.prototype.toJSON = function() {
                            return RetryBackOff.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        return RetryBackOff;
                    })();

                    return RetryPolicy;
                })();

                v3.DirectResponseAction = (function() {

                    /**
                     * Properties of a DirectResponseAction.
                     * @typedef {Object} envoy.config.route.v3.DirectResponseAction.$Properties
                     * @property {number|null} [status] DirectResponseAction status
                     * @property {envoy.config.core.v3.DataSource.$Properties|null} [body] DirectResponseAction body
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a DirectResponseAction.
                     * @memberof envoy.config.route.v3
                     * @interface IDirectResponseAction
                     * @augments envoy.config.route.v3.DirectResponseAction.$Properties
                     * @deprecated Use envoy.config.route.v3.DirectResponseAction.$Properties instead.
                     */

                    /**
                     * Shape of a DirectResponseAction.
                     * @typedef {{
                     *   status?: number|null;
                     *   body?: envoy.config.core.v3.DataSource.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * }} envoy.config.route.v3.DirectResponseAction.$Shape
                     */

                    /**
                     * Constructs a new DirectResponseAction.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a DirectResponseAction.
                     * @constructor
                     * @param {envoy.config.route.v3.DirectResponseAction.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const DirectResponseAction = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * DirectResponseAction status.
                     * @member {number} status
                     * @memberof envoy.config.route.v3.DirectResponseAction
                     * @instance
                     */
                    DirectResponseAction.prototype.status = 0;

                    /**
                     * DirectResponseAction body.
                     * @member {envoy.config.core.v3.DataSource.$Properties|null|undefined} body
                     * @memberof envoy.config.route.v3.DirectResponseAction
                     * @instance
                     */
                    DirectResponseAction.prototype.body = null;

                    /**
                     * Encodes the specified DirectResponseAction message. Does not implicitly {@link envoy.config.route.v3.DirectResponseAction.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.DirectResponseAction
                     * @static
                     * @param {envoy.config.route.v3.DirectResponseAction.$Properties} message DirectResponseAction message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    DirectResponseAction.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                            writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.status);
                        if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                            $root.envoy.config.core.v3.DataSource.encode(message.body, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a DirectResponseAction message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.DirectResponseAction
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.DirectResponseAction & envoy.config.route.v3.DirectResponseAction.$Shape} DirectResponseAction
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    DirectResponseAction.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.DirectResponseAction();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.status = value;
                                    else
                                        delete message.status;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.body = $root.envoy.config.core.v3.DataSource.decode(reader, reader.size(), $undefined, _depth + 1, message.body);
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a DirectResponseAction message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.DirectResponseAction
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.DirectResponseAction} DirectResponseAction
                     */
                    DirectResponseAction.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.DirectResponseAction)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.DirectResponseAction: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.DirectResponseAction();
                        if (object.status != null)
                            if ($Number(object.status) !== 0)
                                message.status = object.status >>> 0;
                        if (object.body != null) {
                            if (!$util.isObject(object.body))
                                throw $TypeError(".envoy.config.route.v3.DirectResponseAction.body: object expected");
                            message.body = $root.envoy.config.core.v3.DataSource.fromObject(object.body, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a DirectResponseAction message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.DirectResponseAction
                     * @static
                     * @param {envoy.config.route.v3.DirectResponseAction} message DirectResponseAction
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    DirectResponseAction.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.status = 0;
                            object.body = null;
                        }
                        if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                            object.status = message.status;
                        if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                            object.body = $root.envoy.config.core.v3.DataSource.toObject(message.body, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this DirectResponseAction to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.DirectResponseAction
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    DirectResponseAction.prototype.toJSON = function() {
                        return DirectResponseAction.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return DirectResponseAction;
                })();

                v3.Tracing = (function() {

                    /**
                     * Properties of a Tracing.
                     * @typedef {Object} envoy.config.route.v3.Tracing.$Properties
                     * @property {string|null} [operation] Tracing operation
                     * @property {string|null} [upstream_operation] Tracing upstream_operation
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a Tracing.
                     * @memberof envoy.config.route.v3
                     * @interface ITracing
                     * @augments envoy.config.route.v3.Tracing.$Properties
                     * @deprecated Use envoy.config.route.v3.Tracing.$Properties instead.
                     */

                    /**
                     * Shape of a Tracing.
                     * @typedef {envoy.config.route.v3.Tracing.$Properties} envoy.config.route.v3.Tracing.$Shape
                     */

                    /**
                     * Constructs a new Tracing.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a Tracing.
                     * @constructor
                     * @param {envoy.config.route.v3.Tracing.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Tracing = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Tracing operation.
                     * @member {string} operation
                     * @memberof envoy.config.route.v3.Tracing
                     * @instance
                     */
                    Tracing.prototype.operation = "";

                    /**
                     * Tracing upstream_operation.
                     * @member {string} upstream_operation
                     * @memberof envoy.config.route.v3.Tracing
                     * @instance
                     */
                    Tracing.prototype.upstream_operation = "";

                    /**
                     * Encodes the specified Tracing message. Does not implicitly {@link envoy.config.route.v3.Tracing.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.Tracing
                     * @static
                     * @param {envoy.config.route.v3.Tracing.$Properties} message Tracing message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Tracing.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== "")
                            writer.uint32(/* id 5, wireType 2 =*/42).string(message.operation);
                        if (message.upstream_operation != null && $Object.hasOwnProperty.call(message, "upstream_operation") && message.upstream_operation !== "")
                            writer.uint32(/* id 6, wireType 2 =*/50).string(message.upstream_operation);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a Tracing message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.Tracing
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.Tracing & envoy.config.route.v3.Tracing.$Shape} Tracing
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Tracing.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.Tracing();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.operation = value;
                                    else
                                        delete message.operation;
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.upstream_operation = value;
                                    else
                                        delete message.upstream_operation;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a Tracing message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.Tracing
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.Tracing} Tracing
                     */
                    Tracing.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.Tracing)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.Tracing: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.Tracing();
                        if (object.operation != null)
                            if (typeof object.operation !== "string" || object.operation.length)
                                message.operation = $String(object.operation);
                        if (object.upstream_operation != null)
                            if (typeof object.upstream_operation !== "string" || object.upstream_operation.length)
                                message.upstream_operation = $String(object.upstream_operation);
                        return message;
                    };

                    /**
                     * Creates a plain object from a Tracing message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.Tracing
                     * @static
                     * @param {envoy.config.route.v3.Tracing} message Tracing
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Tracing.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.operation = "";
                            object.upstream_operation = "";
                        }
                        if (message.operation != null && $Object.hasOwnProperty.call(message, "operation"))
                            object.operation = message.operation;
                        if (message.upstream_operation != null && $Object.hasOwnProperty.call(message, "upstream_operation"))
                            object.upstream_operation = message.upstream_operation;
                        return object;
                    };

                    /**
                     * Converts this Tracing to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.Tracing
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Tracing.prototype.toJSON = function() {
                        return Tracing.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Tracing;
                })();

                v3.FilterConfig = (function() {

                    /**
                     * Properties of a FilterConfig.
                     * @typedef {Object} envoy.config.route.v3.FilterConfig.$Properties
                     * @property {google.protobuf.Any.$Properties|null} [config] FilterConfig config
                     * @property {boolean|null} [disabled] FilterConfig disabled
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a FilterConfig.
                     * @memberof envoy.config.route.v3
                     * @interface IFilterConfig
                     * @augments envoy.config.route.v3.FilterConfig.$Properties
                     * @deprecated Use envoy.config.route.v3.FilterConfig.$Properties instead.
                     */

                    /**
                     * Shape of a FilterConfig.
                     * @typedef {envoy.config.route.v3.FilterConfig.$Properties} envoy.config.route.v3.FilterConfig.$Shape
                     */

                    /**
                     * Constructs a new FilterConfig.
                     * @memberof envoy.config.route.v3
                     * @classdesc Represents a FilterConfig.
                     * @constructor
                     * @param {envoy.config.route.v3.FilterConfig.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const FilterConfig = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * FilterConfig config.
                     * @member {google.protobuf.Any.$Properties|null|undefined} config
                     * @memberof envoy.config.route.v3.FilterConfig
                     * @instance
                     */
                    FilterConfig.prototype.config = null;

                    /**
                     * FilterConfig disabled.
                     * @member {boolean} disabled
                     * @memberof envoy.config.route.v3.FilterConfig
                     * @instance
                     */
                    FilterConfig.prototype.disabled = false;

                    /**
                     * Encodes the specified FilterConfig message. Does not implicitly {@link envoy.config.route.v3.FilterConfig.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.config.route.v3.FilterConfig
                     * @static
                     * @param {envoy.config.route.v3.FilterConfig.$Properties} message FilterConfig message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    FilterConfig.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                            $root.google.protobuf.Any.encode(message.config, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.disabled != null && $Object.hasOwnProperty.call(message, "disabled") && message.disabled !== false)
                            writer.uint32(/* id 3, wireType 0 =*/24).bool(message.disabled);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a FilterConfig message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.config.route.v3.FilterConfig
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.config.route.v3.FilterConfig & envoy.config.route.v3.FilterConfig.$Shape} FilterConfig
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    FilterConfig.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.config.route.v3.FilterConfig();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.config = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.bool())
                                        message.disabled = value;
                                    else
                                        delete message.disabled;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a FilterConfig message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.config.route.v3.FilterConfig
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.config.route.v3.FilterConfig} FilterConfig
                     */
                    FilterConfig.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.config.route.v3.FilterConfig)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.config.route.v3.FilterConfig: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.config.route.v3.FilterConfig();
                        if (object.config != null) {
                            if (!$util.isObject(object.config))
                                throw $TypeError(".envoy.config.route.v3.FilterConfig.config: object expected");
                            message.config = $root.google.protobuf.Any.fromObject(object.config, _depth + 1);
                        }
                        if (object.disabled != null)
                            if (object.disabled)
                                message.disabled = $Boolean(object.disabled);
                        return message;
                    };

                    /**
                     * Creates a plain object from a FilterConfig message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.config.route.v3.FilterConfig
                     * @static
                     * @param {envoy.config.route.v3.FilterConfig} message FilterConfig
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    FilterConfig.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.config = null;
                            object.disabled = false;
                        }
                        if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                            object.config = $root.google.protobuf.Any.toObject(message.config, options, _depth + 1);
                        if (message.disabled != null && $Object.hasOwnProperty.call(message, "disabled"))
                            object.disabled = message.disabled;
                        return object;
                    };

                    /**
                     * Converts this FilterConfig to JSON.
                     * @function toJSON
                     * @memberof envoy.config.route.v3.FilterConfig
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    FilterConfig.prototype.toJSON = function() {
                        return FilterConfig.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return FilterConfig;
                })();

                return v3;
            })();

            return route;
        })();

        return config;
    })();

    envoy.type = (function() {

        /**
         * Namespace type.
         * @memberof envoy
         * @namespace
         */
        const type = {};

        type.v3 = (function() {

            /**
             * Namespace v3.
             * @memberof envoy.type
             * @namespace
             */
            const v3 = {};

            v3.Percent = (function() {

                /**
                 * Properties of a Percent.
                 * @typedef {Object} envoy.type.v3.Percent.$Properties
                 * @property {number|null} [value] Percent value
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Percent.
                 * @memberof envoy.type.v3
                 * @interface IPercent
                 * @augments envoy.type.v3.Percent.$Properties
                 * @deprecated Use envoy.type.v3.Percent.$Properties instead.
                 */

                /**
                 * Shape of a Percent.
                 * @typedef {envoy.type.v3.Percent.$Properties} envoy.type.v3.Percent.$Shape
                 */

                /**
                 * Constructs a new Percent.
                 * @memberof envoy.type.v3
                 * @classdesc Represents a Percent.
                 * @constructor
                 * @param {envoy.type.v3.Percent.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Percent = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Percent value.
                 * @member {number} value
                 * @memberof envoy.type.v3.Percent
                 * @instance
                 */
                Percent.prototype.value = 0;

                /**
                 * Encodes the specified Percent message. Does not implicitly {@link envoy.type.v3.Percent.verify|verify} messages.
                 * @function encode
                 * @memberof envoy.type.v3.Percent
                 * @static
                 * @param {envoy.type.v3.Percent.$Properties} message Percent message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Percent.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                        writer.uint32(/* id 1, wireType 1 =*/9).double(message.value);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Percent message from the specified reader or buffer.
                 * @function decode
                 * @memberof envoy.type.v3.Percent
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {envoy.type.v3.Percent & envoy.type.v3.Percent.$Shape} Percent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Percent.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.envoy.type.v3.Percent();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.value = value;
                                else
                                    delete message.value;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Percent message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof envoy.type.v3.Percent
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {envoy.type.v3.Percent} Percent
                 */
                Percent.fromObject = function (object, _depth) {
                    if (object instanceof $root.envoy.type.v3.Percent)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".envoy.type.v3.Percent: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.envoy.type.v3.Percent();
                    if (object.value != null)
                        if (!$Object.is($Number(object.value), 0))
                            message.value = $Number(object.value);
                    return message;
                };

                /**
                 * Creates a plain object from a Percent message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof envoy.type.v3.Percent
                 * @static
                 * @param {envoy.type.v3.Percent} message Percent
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Percent.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.value = 0;
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        object.value = options.json && !$isFinite(message.value) ? $String(message.value) : message.value;
                    return object;
                };

                /**
                 * Converts this Percent to JSON.
                 * @function toJSON
                 * @memberof envoy.type.v3.Percent
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Percent.prototype.toJSON = function() {
                    return Percent.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Percent;
            })();

            return v3;
        })();

        type.matcher = (function() {

            /**
             * Namespace matcher.
             * @memberof envoy.type
             * @namespace
             */
            const matcher = {};

            matcher.v3 = (function() {

                /**
                 * Namespace v3.
                 * @memberof envoy.type.matcher
                 * @namespace
                 */
                const v3 = {};

                v3.StringMatcher = (function() {

                    /**
                     * Properties of a StringMatcher.
                     * @typedef {Object} envoy.type.matcher.v3.StringMatcher.$Properties
                     * @property {string|null} [exact] StringMatcher exact
                     * @property {string|null} [prefix] StringMatcher prefix
                     * @property {envoy.type.matcher.v3.RegexMatcher.$Properties|null} [safe_regex] StringMatcher safe_regex
                     * @property {boolean|null} [ignore_case] StringMatcher ignore_case
                     * @property {"exact"|"prefix"|"safe_regex"} [match_pattern] StringMatcher match_pattern
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a StringMatcher.
                     * @memberof envoy.type.matcher.v3
                     * @interface IStringMatcher
                     * @augments envoy.type.matcher.v3.StringMatcher.$Properties
                     * @deprecated Use envoy.type.matcher.v3.StringMatcher.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a StringMatcher.
                     * @typedef {{
                     *   exact?: string|null;
                     *   prefix?: string|null;
                     *   safe_regex?: envoy.type.matcher.v3.RegexMatcher.$Shape|null;
                     *   ignore_case?: boolean|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ match_pattern?: undefined; exact?: null; prefix?: null; safe_regex?: null }|{ match_pattern?: "exact"; exact: string; prefix?: null; safe_regex?: null }|{ match_pattern?: "prefix"; exact?: null; prefix: string; safe_regex?: null }|{ match_pattern?: "safe_regex"; exact?: null; prefix?: null; safe_regex: envoy.type.matcher.v3.RegexMatcher.$Shape })
                     * )} envoy.type.matcher.v3.StringMatcher.$Shape
                     */

                    /**
                     * Constructs a new StringMatcher.
                     * @memberof envoy.type.matcher.v3
                     * @classdesc Represents a StringMatcher.
                     * @constructor
                     * @param {envoy.type.matcher.v3.StringMatcher.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const StringMatcher = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * StringMatcher exact.
                     * @member {string|null|undefined} exact
                     * @memberof envoy.type.matcher.v3.StringMatcher
                     * @instance
                     */
                    StringMatcher.prototype.exact = null;

                    /**
                     * StringMatcher prefix.
                     * @member {string|null|undefined} prefix
                     * @memberof envoy.type.matcher.v3.StringMatcher
                     * @instance
                     */
                    StringMatcher.prototype.prefix = null;

                    /**
                     * StringMatcher safe_regex.
                     * @member {envoy.type.matcher.v3.RegexMatcher.$Properties|null|undefined} safe_regex
                     * @memberof envoy.type.matcher.v3.StringMatcher
                     * @instance
                     */
                    StringMatcher.prototype.safe_regex = null;

                    /**
                     * StringMatcher ignore_case.
                     * @member {boolean} ignore_case
                     * @memberof envoy.type.matcher.v3.StringMatcher
                     * @instance
                     */
                    StringMatcher.prototype.ignore_case = false;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * StringMatcher match_pattern.
                     * @member {"exact"|"prefix"|"safe_regex"|undefined} match_pattern
                     * @memberof envoy.type.matcher.v3.StringMatcher
                     * @instance
                     */
                    $Object.defineProperty(StringMatcher.prototype, "match_pattern", {
                        get: $util.oneOfGetter($oneOfFields = ["exact", "prefix", "safe_regex"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified StringMatcher message. Does not implicitly {@link envoy.type.matcher.v3.StringMatcher.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.type.matcher.v3.StringMatcher
                     * @static
                     * @param {envoy.type.matcher.v3.StringMatcher.$Properties} message StringMatcher message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    StringMatcher.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.exact != null && $Object.hasOwnProperty.call(message, "exact"))
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.exact);
                        if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix"))
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.prefix);
                        if (message.safe_regex != null && $Object.hasOwnProperty.call(message, "safe_regex"))
                            $root.envoy.type.matcher.v3.RegexMatcher.encode(message.safe_regex, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                        if (message.ignore_case != null && $Object.hasOwnProperty.call(message, "ignore_case") && message.ignore_case !== false)
                            writer.uint32(/* id 6, wireType 0 =*/48).bool(message.ignore_case);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a StringMatcher message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.type.matcher.v3.StringMatcher
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.type.matcher.v3.StringMatcher & envoy.type.matcher.v3.StringMatcher.$Shape} StringMatcher
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    StringMatcher.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.type.matcher.v3.StringMatcher();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    message.exact = reader.stringVerify();
                                    message.match_pattern = "exact";
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.prefix = reader.stringVerify();
                                    message.match_pattern = "prefix";
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    message.safe_regex = $root.envoy.type.matcher.v3.RegexMatcher.decode(reader, reader.size(), $undefined, _depth + 1, message.safe_regex);
                                    message.match_pattern = "safe_regex";
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.bool())
                                        message.ignore_case = value;
                                    else
                                        delete message.ignore_case;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a StringMatcher message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.type.matcher.v3.StringMatcher
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.type.matcher.v3.StringMatcher} StringMatcher
                     */
                    StringMatcher.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.type.matcher.v3.StringMatcher)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.type.matcher.v3.StringMatcher: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.type.matcher.v3.StringMatcher();
                        if (object.exact != null)
                            message.exact = $String(object.exact);
                        if (object.prefix != null)
                            message.prefix = $String(object.prefix);
                        if (object.safe_regex != null) {
                            if (!$util.isObject(object.safe_regex))
                                throw $TypeError(".envoy.type.matcher.v3.StringMatcher.safe_regex: object expected");
                            message.safe_regex = $root.envoy.type.matcher.v3.RegexMatcher.fromObject(object.safe_regex, _depth + 1);
                        }
                        if (object.ignore_case != null)
                            if (object.ignore_case)
                                message.ignore_case = $Boolean(object.ignore_case);
                        return message;
                    };

                    /**
                     * Creates a plain object from a StringMatcher message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.type.matcher.v3.StringMatcher
                     * @static
                     * @param {envoy.type.matcher.v3.StringMatcher} message StringMatcher
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    StringMatcher.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.ignore_case = false;
                        if (message.exact != null && $Object.hasOwnProperty.call(message, "exact")) {
                            object.exact = message.exact;
                            if (options.oneofs)
                                object.match_pattern = "exact";
                        }
                        if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix")) {
                            object.prefix = message.prefix;
                            if (options.oneofs)
                                object.match_pattern = "prefix";
                        }
                        if (message.safe_regex != null && $Object.hasOwnProperty.call(message, "safe_regex")) {
                            object.safe_regex = $root.envoy.type.matcher.v3.RegexMatcher.toObject(message.safe_regex, options, _depth + 1);
                            if (options.oneofs)
                                object.match_pattern = "safe_regex";
                        }
                        if (message.ignore_case != null && $Object.hasOwnProperty.call(message, "ignore_case"))
                            object.ignore_case = message.ignore_case;
                        return object;
                    };

                    /**
                     * Converts this StringMatcher to JSON.
                     * @function toJSON
                     * @memberof envoy.type.matcher.v3.StringMatcher
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    StringMatcher.prototype.toJSON = function() {
                        return StringMatcher.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return StringMatcher;
                })();

                v3.RegexMatcher = (function() {

                    /**
                     * Properties of a RegexMatcher.
                     * @typedef {Object} envoy.type.matcher.v3.RegexMatcher.$Properties
                     * @property {string|null} [regex] RegexMatcher regex
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a RegexMatcher.
                     * @memberof envoy.type.matcher.v3
                     * @interface IRegexMatcher
                     * @augments envoy.type.matcher.v3.RegexMatcher.$Properties
                     * @deprecated Use envoy.type.matcher.v3.RegexMatcher.$Properties instead.
                     */

                    /**
                     * Shape of a RegexMatcher.
                     * @typedef {envoy.type.matcher.v3.RegexMatcher.$Properties} envoy.type.matcher.v3.RegexMatcher.$Shape
                     */

                    /**
                     * Constructs a new RegexMatcher.
                     * @memberof envoy.type.matcher.v3
                     * @classdesc Represents a RegexMatcher.
                     * @constructor
                     * @param {envoy.type.matcher.v3.RegexMatcher.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const RegexMatcher = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * RegexMatcher regex.
                     * @member {string} regex
                     * @memberof envoy.type.matcher.v3.RegexMatcher
                     * @instance
                     */
                    RegexMatcher.prototype.regex = "";

                    /**
                     * Encodes the specified RegexMatcher message. Does not implicitly {@link envoy.type.matcher.v3.RegexMatcher.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.type.matcher.v3.RegexMatcher
                     * @static
                     * @param {envoy.type.matcher.v3.RegexMatcher.$Properties} message RegexMatcher message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    RegexMatcher.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.regex != null && $Object.hasOwnProperty.call(message, "regex") && message.regex !== "")
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.regex);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a RegexMatcher message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.type.matcher.v3.RegexMatcher
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.type.matcher.v3.RegexMatcher & envoy.type.matcher.v3.RegexMatcher.$Shape} RegexMatcher
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    RegexMatcher.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.envoy.type.matcher.v3.RegexMatcher();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.regex = value;
                                    else
                                        delete message.regex;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a RegexMatcher message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.type.matcher.v3.RegexMatcher
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.type.matcher.v3.RegexMatcher} RegexMatcher
                     */
                    RegexMatcher.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.type.matcher.v3.RegexMatcher)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.type.matcher.v3.RegexMatcher: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.type.matcher.v3.RegexMatcher();
                        if (object.regex != null)
                            if (typeof object.regex !== "string" || object.regex.length)
                                message.regex = $String(object.regex);
                        return message;
                    };

                    /**
                     * Creates a plain object from a RegexMatcher message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.type.matcher.v3.RegexMatcher
                     * @static
                     * @param {envoy.type.matcher.v3.RegexMatcher} message RegexMatcher
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    RegexMatcher.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.regex = "";
                        if (message.regex != null && $Object.hasOwnProperty.call(message, "regex"))
                            object.regex = message.regex;
                        return object;
                    };

                    /**
                     * Converts this RegexMatcher to JSON.
                     * @function toJSON
                     * @memberof envoy.type.matcher.v3.RegexMatcher
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    RegexMatcher.prototype.toJSON = function() {
                        return RegexMatcher.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return RegexMatcher;
                })();

                return v3;
            })();

            return matcher;
        })();

        return type;
    })();

    envoy.extensions = (function() {

        /**
         * Namespace extensions.
         * @memberof envoy
         * @namespace
         */
        const extensions = {};

        extensions.transport_sockets = (function() {

            /**
             * Namespace transport_sockets.
             * @memberof envoy.extensions
             * @namespace
             */
            const transport_sockets = {};

            transport_sockets.tls = (function() {

                /**
                 * Namespace tls.
                 * @memberof envoy.extensions.transport_sockets
                 * @namespace
                 */
                const tls = {};

                tls.v3 = (function() {

                    /**
                     * Namespace v3.
                     * @memberof envoy.extensions.transport_sockets.tls
                     * @namespace
                     */
                    const v3 = {};

                    v3.GenericSecret = (function() {

                        /**
                         * Properties of a GenericSecret.
                         * @typedef {Object} envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties
                         * @property {envoy.config.core.v3.DataSource.$Properties|null} [secret] GenericSecret secret
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a GenericSecret.
                         * @memberof envoy.extensions.transport_sockets.tls.v3
                         * @interface IGenericSecret
                         * @augments envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties
                         * @deprecated Use envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties instead.
                         */

                        /**
                         * Shape of a GenericSecret.
                         * @typedef {{
                         *   secret?: envoy.config.core.v3.DataSource.$Shape|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Shape
                         */

                        /**
                         * Constructs a new GenericSecret.
                         * @memberof envoy.extensions.transport_sockets.tls.v3
                         * @classdesc Represents a GenericSecret.
                         * @constructor
                         * @param {envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const GenericSecret = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * GenericSecret secret.
                         * @member {envoy.config.core.v3.DataSource.$Properties|null|undefined} secret
                         * @memberof envoy.extensions.transport_sockets.tls.v3.GenericSecret
                         * @instance
                         */
                        GenericSecret.prototype.secret = null;

                        /**
                         * Encodes the specified GenericSecret message. Does not implicitly {@link envoy.extensions.transport_sockets.tls.v3.GenericSecret.verify|verify} messages.
                         * @function encode
                         * @memberof envoy.extensions.transport_sockets.tls.v3.GenericSecret
                         * @static
                         * @param {envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties} message GenericSecret message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        GenericSecret.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
                                $root.envoy.config.core.v3.DataSource.encode(message.secret, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a GenericSecret message from the specified reader or buffer.
                         * @function decode
                         * @memberof envoy.extensions.transport_sockets.tls.v3.GenericSecret
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {envoy.extensions.transport_sockets.tls.v3.GenericSecret & envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Shape} GenericSecret
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        GenericSecret.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.envoy.extensions.transport_sockets.tls.v3.GenericSecret();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.secret = $root.envoy.config.core.v3.DataSource.decode(reader, reader.size(), $undefined, _depth + 1, message.secret);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        /**
                         * Creates a GenericSecret message from a plain object. Also converts values to their respective internal types.
                         * @function fromObject
                         * @memberof envoy.extensions.transport_sockets.tls.v3.GenericSecret
                         * @static
                         * @param {Object.<string,*>} object Plain object
                         * @returns {envoy.extensions.transport_sockets.tls.v3.GenericSecret} GenericSecret
                         */
                        GenericSecret.fromObject = function (object, _depth) {
                            if (object instanceof $root.envoy.extensions.transport_sockets.tls.v3.GenericSecret)
                                return object;
                            if (!$util.isObject(object))
                                throw $TypeError(".envoy.extensions.transport_sockets.tls.v3.GenericSecret: object expected");
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let message = new $root.envoy.extensions.transport_sockets.tls.v3.GenericSecret();
                            if (object.secret != null) {
                                if (!$util.isObject(object.secret))
                                    throw $TypeError(".envoy.extensions.transport_sockets.tls.v3.GenericSecret.secret: object expected");
                                message.secret = $root.envoy.config.core.v3.DataSource.fromObject(object.secret, _depth + 1);
                            }
                            return message;
                        };

                        /**
                         * Creates a plain object from a GenericSecret message. Also converts values to other types if specified.
                         * @function toObject
                         * @memberof envoy.extensions.transport_sockets.tls.v3.GenericSecret
                         * @static
                         * @param {envoy.extensions.transport_sockets.tls.v3.GenericSecret} message GenericSecret
                         * @param {$protobuf.IConversionOptions} [options] Conversion options
                         * @returns {Object.<string,*>} Plain object
                         */
                        GenericSecret.toObject = function (message, options, _depth) {
                            if (!options)
                                options = {};
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let object = {};
                            if (options.defaults)
                                object.secret = null;
                            if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
                                object.secret = $root.envoy.config.core.v3.DataSource.toObject(message.secret, options, _depth + 1);
                            return object;
                        };

                        /**
                         * Converts this GenericSecret to JSON.
                         * @function toJSON
                         * @memberof envoy.extensions.transport_sockets.tls.v3.GenericSecret
                         * @instance
                         * @returns {Object.<string,*>} JSON object
                         */
                        GenericSecret.prototype.toJSON = function() {
                            return GenericSecret.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        return GenericSecret;
                    })();

                    v3.Secret = (function() {

                        /**
                         * Properties of a Secret.
                         * @typedef {Object} envoy.extensions.transport_sockets.tls.v3.Secret.$Properties
                         * @property {string|null} [name] Secret name
                         * @property {envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties|null} [tls_certificate] Secret tls_certificate
                         * @property {envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties|null} [generic_secret] Secret generic_secret
                         * @property {"tls_certificate"|"generic_secret"} [type] Secret type
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a Secret.
                         * @memberof envoy.extensions.transport_sockets.tls.v3
                         * @interface ISecret
                         * @augments envoy.extensions.transport_sockets.tls.v3.Secret.$Properties
                         * @deprecated Use envoy.extensions.transport_sockets.tls.v3.Secret.$Properties instead.
                         */

                        /**
                         * Narrowed shape of a Secret.
                         * @typedef {{
                         *   name?: string|null;
                         *   tls_certificate?: envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Shape|null;
                         *   generic_secret?: envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Shape|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * } & (
                         *   ({ type?: undefined; tls_certificate?: null; generic_secret?: null }|{ type?: "tls_certificate"; tls_certificate: envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Shape; generic_secret?: null }|{ type?: "generic_secret"; tls_certificate?: null; generic_secret: envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Shape })
                         * )} envoy.extensions.transport_sockets.tls.v3.Secret.$Shape
                         */

                        /**
                         * Constructs a new Secret.
                         * @memberof envoy.extensions.transport_sockets.tls.v3
                         * @classdesc Represents a Secret.
                         * @constructor
                         * @param {envoy.extensions.transport_sockets.tls.v3.Secret.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const Secret = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * Secret name.
                         * @member {string} name
                         * @memberof envoy.extensions.transport_sockets.tls.v3.Secret
                         * @instance
                         */
                        Secret.prototype.name = "";

                        /**
                         * Secret tls_certificate.
                         * @member {envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties|null|undefined} tls_certificate
                         * @memberof envoy.extensions.transport_sockets.tls.v3.Secret
                         * @instance
                         */
                        Secret.prototype.tls_certificate = null;

                        /**
                         * Secret generic_secret.
                         * @member {envoy.extensions.transport_sockets.tls.v3.GenericSecret.$Properties|null|undefined} generic_secret
                         * @memberof envoy.extensions.transport_sockets.tls.v3.Secret
                         * @instance
                         */
                        Secret.prototype.generic_secret = null;

                        // OneOf field names bound to virtual getters and setters
                        let $oneOfFields;

                        /**
                         * Secret type.
                         * @member {"tls_certificate"|"generic_secret"|undefined} type
                         * @memberof envoy.extensions.transport_sockets.tls.v3.Secret
                         * @instance
                         */
                        $Object.defineProperty(Secret.prototype, "type", {
                            get: $util.oneOfGetter($oneOfFields = ["tls_certificate", "generic_secret"]),
                            set: $util.oneOfSetter($oneOfFields)
                        });

                        /**
                         * Encodes the specified Secret message. Does not implicitly {@link envoy.extensions.transport_sockets.tls.v3.Secret.verify|verify} messages.
                         * @function encode
                         * @memberof envoy.extensions.transport_sockets.tls.v3.Secret
                         * @static
                         * @param {envoy.extensions.transport_sockets.tls.v3.Secret.$Properties} message Secret message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        Secret.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                            if (message.tls_certificate != null && $Object.hasOwnProperty.call(message, "tls_certificate"))
                                $root.envoy.extensions.transport_sockets.tls.v3.TlsCertificate.encode(message.tls_certificate, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                            if (message.generic_secret != null && $Object.hasOwnProperty.call(message, "generic_secret"))
                                $root.envoy.extensions.transport_sockets.tls.v3.GenericSecret.encode(message.generic_secret, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a Secret message from the specified reader or buffer.
                         * @function decode
                         * @memberof envoy.extensions.transport_sockets.tls.v3.Secret
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {envoy.extensions.transport_sockets.tls.v3.Secret & envoy.extensions.transport_sockets.tls.v3.Secret.$Shape} Secret
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        Secret.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.envoy.extensions.transport_sockets.tls.v3.Secret();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.name = value;
                                        else
                                            delete message.name;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.tls_certificate = $root.envoy.extensions.transport_sockets.tls.v3.TlsCertificate.decode(reader, reader.size(), $undefined, _depth + 1, message.tls_certificate);
                                        message.type = "tls_certificate";
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        message.generic_secret = $root.envoy.extensions.transport_sockets.tls.v3.GenericSecret.decode(reader, reader.size(), $undefined, _depth + 1, message.generic_secret);
                                        message.type = "generic_secret";
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        /**
                         * Creates a Secret message from a plain object. Also converts values to their respective internal types.
                         * @function fromObject
                         * @memberof envoy.extensions.transport_sockets.tls.v3.Secret
                         * @static
                         * @param {Object.<string,*>} object Plain object
                         * @returns {envoy.extensions.transport_sockets.tls.v3.Secret} Secret
                         */
                        Secret.fromObject = function (object, _depth) {
                            if (object instanceof $root.envoy.extensions.transport_sockets.tls.v3.Secret)
                                return object;
                            if (!$util.isObject(object))
                                throw $TypeError(".envoy.extensions.transport_sockets.tls.v3.Secret: object expected");
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let message = new $root.envoy.extensions.transport_sockets.tls.v3.Secret();
                            if (object.name != null)
                                if (typeof object.name !== "string" || object.name.length)
                                    message.name = $String(object.name);
                            if (object.tls_certificate != null) {
                                if (!$util.isObject(object.tls_certificate))
                                    throw $TypeError(".envoy.extensions.transport_sockets.tls.v3.Secret.tls_certificate: object expected");
                                message.tls_certificate = $root.envoy.extensions.transport_sockets.tls.v3.TlsCertificate.fromObject(object.tls_certificate, _depth + 1);
                            }
                            if (object.generic_secret != null) {
                                if (!$util.isObject(object.generic_secret))
                                    throw $TypeError(".envoy.extensions.transport_sockets.tls.v3.Secret.generic_secret: object expected");
                                message.generic_secret = $root.envoy.extensions.transport_sockets.tls.v3.GenericSecret.fromObject(object.generic_secret, _depth + 1);
                            }
                            return message;
                        };

                        /**
                         * Creates a plain object from a Secret message. Also converts values to other types if specified.
                         * @function toObject
                         * @memberof envoy.extensions.transport_sockets.tls.v3.Secret
                         * @static
                         * @param {envoy.extensions.transport_sockets.tls.v3.Secret} message Secret
                         * @param {$protobuf.IConversionOptions} [options] Conversion options
                         * @returns {Object.<string,*>} Plain object
                         */
                        Secret.toObject = function (message, options, _depth) {
                            if (!options)
                                options = {};
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let object = {};
                            if (options.defaults)
                                object.name = "";
                            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                                object.name = message.name;
                            if (message.tls_certificate != null && $Object.hasOwnProperty.call(message, "tls_certificate")) {
                                object.tls_certificate = $root.envoy.extensions.transport_sockets.tls.v3.TlsCertificate.toObject(message.tls_certificate, options, _depth + 1);
                                if (options.oneofs)
                                    object.type = "tls_certificate";
                            }
                            if (message.generic_secret != null && $Object.hasOwnProperty.call(message, "generic_secret")) {
                                object.generic_secret = $root.envoy.extensions.transport_sockets.tls.v3.GenericSecret.toObject(message.generic_secret, options, _depth + 1);
                                if (options.oneofs)
                                    object.type = "generic_secret";
                            }
                            return object;
                        };

                        /**
                         * Converts this Secret to JSON.
                         * @function toJSON
                         * @memberof envoy.extensions.transport_sockets.tls.v3.Secret
                         * @instance
                         * @returns {Object.<string,*>} JSON object
                         */
                        Secret.prototype.toJSON = function() {
                            return Secret.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        return Secret;
                    })();

                    v3.TlsCertificate = (function() {

                        /**
                         * Properties of a TlsCertificate.
                         * @typedef {Object} envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties
                         * @property {envoy.config.core.v3.DataSource.$Properties|null} [certificate_chain] TlsCertificate certificate_chain
                         * @property {envoy.config.core.v3.DataSource.$Properties|null} [private_key] TlsCertificate private_key
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a TlsCertificate.
                         * @memberof envoy.extensions.transport_sockets.tls.v3
                         * @interface ITlsCertificate
                         * @augments envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties
                         * @deprecated Use envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties instead.
                         */

                        /**
                         * Shape of a TlsCertificate.
                         * @typedef {{
                         *   certificate_chain?: envoy.config.core.v3.DataSource.$Shape|null;
                         *   private_key?: envoy.config.core.v3.DataSource.$Shape|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Shape
                         */

                        /**
                         * Constructs a new TlsCertificate.
                         * @memberof envoy.extensions.transport_sockets.tls.v3
                         * @classdesc Represents a TlsCertificate.
                         * @constructor
                         * @param {envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const TlsCertificate = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * TlsCertificate certificate_chain.
                         * @member {envoy.config.core.v3.DataSource.$Properties|null|undefined} certificate_chain
                         * @memberof envoy.extensions.transport_sockets.tls.v3.TlsCertificate
                         * @instance
                         */
                        TlsCertificate.prototype.certificate_chain = null;

                        /**
                         * TlsCertificate private_key.
                         * @member {envoy.config.core.v3.DataSource.$Properties|null|undefined} private_key
                         * @memberof envoy.extensions.transport_sockets.tls.v3.TlsCertificate
                         * @instance
                         */
                        TlsCertificate.prototype.private_key = null;

                        /**
                         * Encodes the specified TlsCertificate message. Does not implicitly {@link envoy.extensions.transport_sockets.tls.v3.TlsCertificate.verify|verify} messages.
                         * @function encode
                         * @memberof envoy.extensions.transport_sockets.tls.v3.TlsCertificate
                         * @static
                         * @param {envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Properties} message TlsCertificate message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        TlsCertificate.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.certificate_chain != null && $Object.hasOwnProperty.call(message, "certificate_chain"))
                                $root.envoy.config.core.v3.DataSource.encode(message.certificate_chain, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.private_key != null && $Object.hasOwnProperty.call(message, "private_key"))
                                $root.envoy.config.core.v3.DataSource.encode(message.private_key, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a TlsCertificate message from the specified reader or buffer.
                         * @function decode
                         * @memberof envoy.extensions.transport_sockets.tls.v3.TlsCertificate
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {envoy.extensions.transport_sockets.tls.v3.TlsCertificate & envoy.extensions.transport_sockets.tls.v3.TlsCertificate.$Shape} TlsCertificate
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        TlsCertificate.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.envoy.extensions.transport_sockets.tls.v3.TlsCertificate();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.certificate_chain = $root.envoy.config.core.v3.DataSource.decode(reader, reader.size(), $undefined, _depth + 1, message.certificate_chain);
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.private_key = $root.envoy.config.core.v3.DataSource.decode(reader, reader.size(), $undefined, _depth + 1, message.private_key);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        /**
                         * Creates a TlsCertificate message from a plain object. Also converts values to their respective internal types.
                         * @function fromObject
                         * @memberof envoy.extensions.transport_sockets.tls.v3.TlsCertificate
                         * @static
                         * @param {Object.<string,*>} object Plain object
                         * @returns {envoy.extensions.transport_sockets.tls.v3.TlsCertificate} TlsCertificate
                         */
                        TlsCertificate.fromObject = function (object, _depth) {
                            if (object instanceof $root.envoy.extensions.transport_sockets.tls.v3.TlsCertificate)
                                return object;
                            if (!$util.isObject(object))
                                throw $TypeError(".envoy.extensions.transport_sockets.tls.v3.TlsCertificate: object expected");
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let message = new $root.envoy.extensions.transport_sockets.tls.v3.TlsCertificate();
                            if (object.certificate_chain != null) {
                                if (!$util.isObject(object.certificate_chain))
                                    throw $TypeError(".envoy.extensions.transport_sockets.tls.v3.TlsCertificate.certificate_chain: object expected");
                                message.certificate_chain = $root.envoy.config.core.v3.DataSource.fromObject(object.certificate_chain, _depth + 1);
                            }
                            if (object.private_key != null) {
                                if (!$util.isObject(object.private_key))
                                    throw $TypeError(".envoy.extensions.transport_sockets.tls.v3.TlsCertificate.private_key: object expected");
                                message.private_key = $root.envoy.config.core.v3.DataSource.fromObject(object.private_key, _depth + 1);
                            }
                            return message;
                        };

                        /**
                         * Creates a plain object from a TlsCertificate message. Also converts values to other types if specified.
                         * @function toObject
                         * @memberof envoy.extensions.transport_sockets.tls.v3.TlsCertificate
                         * @static
                         * @param {envoy.extensions.transport_sockets.tls.v3.TlsCertificate} message TlsCertificate
                         * @param {$protobuf.IConversionOptions} [options] Conversion options
                         * @returns {Object.<string,*>} Plain object
                         */
                        TlsCertificate.toObject = function (message, options, _depth) {
                            if (!options)
                                options = {};
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            let object = {};
                            if (options.defaults) {
                                object.certificate_chain = null;
                                object.private_key = null;
                            }
                            if (message.certificate_chain != null && $Object.hasOwnProperty.call(message, "certificate_chain"))
                                object.certificate_chain = $root.envoy.config.core.v3.DataSource.toObject(message.certificate_chain, options, _depth + 1);
                            if (message.private_key != null && $Object.hasOwnProperty.call(message, "private_key"))
                                object.private_key = $root.envoy.config.core.v3.DataSource.toObject(message.private_key, options, _depth + 1);
                            return object;
                        };

                        /**
                         * Converts this TlsCertificate to JSON.
                         * @function toJSON
                         * @memberof envoy.extensions.transport_sockets.tls.v3.TlsCertificate
                         * @instance
                         * @returns {Object.<string,*>} JSON object
                         */
                        TlsCertificate.prototype.toJSON = function() {
                            return TlsCertificate.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        return TlsCertificate;
                    })();

                    return v3;
                })();

                return tls;
            })();

            return transport_sockets;
        })();

        return extensions;
    })();

    return envoy;
})();

export const xds = $root.xds = (() => {

    /**
     * Namespace xds.
     * @exports xds
     * @namespace
     */
    const xds = {};

    xds.type = (function() {

        /**
         * Namespace type.
         * @memberof xds
         * @namespace
         */
        const type = {};

        type.v3 = (function() {

            /**
             * Namespace v3.
             * @memberof xds.type
             * @namespace
             */
            const v3 = {};

            v3.TypedStruct = (function() {

                /**
                 * Properties of a TypedStruct.
                 * @typedef {Object} xds.type.v3.TypedStruct.$Properties
                 * @property {string|null} [type_url] TypedStruct type_url
                 * @property {google.protobuf.Struct.$Properties|null} [value] TypedStruct value
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a TypedStruct.
                 * @memberof xds.type.v3
                 * @interface ITypedStruct
                 * @augments xds.type.v3.TypedStruct.$Properties
                 * @deprecated Use xds.type.v3.TypedStruct.$Properties instead.
                 */

                /**
                 * Shape of a TypedStruct.
                 * @typedef {{
                 *   type_url?: string|null;
                 *   value?: google.protobuf.Struct.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} xds.type.v3.TypedStruct.$Shape
                 */

                /**
                 * Constructs a new TypedStruct.
                 * @memberof xds.type.v3
                 * @classdesc Represents a TypedStruct.
                 * @constructor
                 * @param {xds.type.v3.TypedStruct.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const TypedStruct = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * TypedStruct type_url.
                 * @member {string} type_url
                 * @memberof xds.type.v3.TypedStruct
                 * @instance
                 */
                TypedStruct.prototype.type_url = "";

                /**
                 * TypedStruct value.
                 * @member {google.protobuf.Struct.$Properties|null|undefined} value
                 * @memberof xds.type.v3.TypedStruct
                 * @instance
                 */
                TypedStruct.prototype.value = null;

                /**
                 * Encodes the specified TypedStruct message. Does not implicitly {@link xds.type.v3.TypedStruct.verify|verify} messages.
                 * @function encode
                 * @memberof xds.type.v3.TypedStruct
                 * @static
                 * @param {xds.type.v3.TypedStruct.$Properties} message TypedStruct message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                TypedStruct.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.type_url);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        $root.google.protobuf.Struct.encode(message.value, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a TypedStruct message from the specified reader or buffer.
                 * @function decode
                 * @memberof xds.type.v3.TypedStruct
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {xds.type.v3.TypedStruct & xds.type.v3.TypedStruct.$Shape} TypedStruct
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                TypedStruct.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.xds.type.v3.TypedStruct();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.type_url = value;
                                else
                                    delete message.type_url;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.value = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a TypedStruct message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof xds.type.v3.TypedStruct
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {xds.type.v3.TypedStruct} TypedStruct
                 */
                TypedStruct.fromObject = function (object, _depth) {
                    if (object instanceof $root.xds.type.v3.TypedStruct)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".xds.type.v3.TypedStruct: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.xds.type.v3.TypedStruct();
                    if (object.type_url != null)
                        if (typeof object.type_url !== "string" || object.type_url.length)
                            message.type_url = $String(object.type_url);
                    if (object.value != null) {
                        if (!$util.isObject(object.value))
                            throw $TypeError(".xds.type.v3.TypedStruct.value: object expected");
                        message.value = $root.google.protobuf.Struct.fromObject(object.value, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a TypedStruct message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof xds.type.v3.TypedStruct
                 * @static
                 * @param {xds.type.v3.TypedStruct} message TypedStruct
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                TypedStruct.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.type_url = "";
                        object.value = null;
                    }
                    if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url"))
                        object.type_url = message.type_url;
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        object.value = $root.google.protobuf.Struct.toObject(message.value, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this TypedStruct to JSON.
                 * @function toJSON
                 * @memberof xds.type.v3.TypedStruct
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                TypedStruct.prototype.toJSON = function() {
                    return TypedStruct.toObject(this, $protobuf.util.toJSONOptions);
                };

                return TypedStruct;
            })();

            return v3;
        })();

        return type;
    })();

    return xds;
})();

export const google = $root.google = (() => {

    /**
     * Namespace google.
     * @exports google
     * @namespace
     */
    const google = {};

    google.protobuf = (function() {

        /**
         * Namespace protobuf.
         * @memberof google
         * @namespace
         */
        const protobuf = {};

        protobuf.Any = (function() {

            /**
             * Properties of an Any.
             * @typedef {Object} google.protobuf.Any.$Properties
             * @property {string|null} [type_url] Any type_url
             * @property {Uint8Array|null} [value] Any value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Any.
             * @memberof google.protobuf
             * @interface IAny
             * @augments google.protobuf.Any.$Properties
             * @deprecated Use google.protobuf.Any.$Properties instead.
             */

            /**
             * Shape of an Any.
             * @typedef {google.protobuf.Any.$Properties} google.protobuf.Any.$Shape
             */

            /**
             * Constructs a new Any.
             * @memberof google.protobuf
             * @classdesc Represents an Any.
             * @constructor
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Any = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Any type_url.
             * @member {string} type_url
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.type_url = "";

            /**
             * Any value.
             * @member {Uint8Array} value
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.value = $util.newBuffer([]);

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties} message Any message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Any.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type_url);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Any
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Any.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Any();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type_url = value;
                            else
                                delete message.type_url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Any message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Any
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Any} Any
             */
            Any.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Any)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Any: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Any();
                if (object.type_url != null)
                    if (typeof object.type_url !== "string" || object.type_url.length)
                        message.type_url = $String(object.type_url);
                if (object.value != null)
                    if (object.value.length)
                        if (typeof object.value === "string")
                            $util.base64.decode(object.value, message.value = $util.newBuffer($util.base64.length(object.value)), 0);
                        else if (object.value.length >= 0)
                            message.value = object.value;
                return message;
            };

            /**
             * Creates a plain object from an Any message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any} message Any
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Any.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type_url = "";
                    if (options.bytes === $String)
                        object.value = "";
                    else {
                        object.value = [];
                        if (options.bytes !== $Array)
                            object.value = $util.newBuffer(object.value);
                    }
                }
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url"))
                    object.type_url = message.type_url;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.bytes === $String ? $util.base64.encode(message.value, 0, message.value.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.value) : message.value;
                return object;
            };

            /**
             * Converts this Any to JSON.
             * @function toJSON
             * @memberof google.protobuf.Any
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Any.prototype.toJSON = function() {
                return Any.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Any;
        })();

        protobuf.Struct = (function() {

            /**
             * Properties of a Struct.
             * @typedef {Object} google.protobuf.Struct.$Properties
             * @property {Object.<string,google.protobuf.Value.$Properties>|null} [fields] Struct fields
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Struct.
             * @memberof google.protobuf
             * @interface IStruct
             * @augments google.protobuf.Struct.$Properties
             * @deprecated Use google.protobuf.Struct.$Properties instead.
             */

            /**
             * Shape of a Struct.
             * @typedef {{
             *   fields?: Object.<string,google.protobuf.Value.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} google.protobuf.Struct.$Shape
             */

            /**
             * Constructs a new Struct.
             * @memberof google.protobuf
             * @classdesc Represents a Struct.
             * @constructor
             * @param {google.protobuf.Struct.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Struct = function (properties) {
                this.fields = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Struct fields.
             * @member {Object.<string,google.protobuf.Value.$Properties>} fields
             * @memberof google.protobuf.Struct
             * @instance
             */
            Struct.prototype.fields = $util.emptyObject;

            /**
             * Encodes the specified Struct message. Does not implicitly {@link google.protobuf.Struct.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Struct
             * @static
             * @param {google.protobuf.Struct.$Properties} message Struct message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Struct.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fields != null && $Object.hasOwnProperty.call(message, "fields"))
                    for (let keys = $Object.keys(message.fields), i = 0; i < keys.length; ++i) {
                        writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                        $root.google.protobuf.Value.encode(message.fields[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Struct message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Struct
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Struct & google.protobuf.Struct.$Shape} Struct
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Struct.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Struct();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (message.fields === $util.emptyObject)
                                message.fields = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.fields, key);
                            message.fields[key] = value || new $root.google.protobuf.Value();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Struct message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Struct
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Struct} Struct
             */
            Struct.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Struct)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Struct: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Struct();
                if (object.fields) {
                    if (!$util.isObject(object.fields))
                        throw $TypeError(".google.protobuf.Struct.fields: object expected");
                    message.fields = {};
                    for (let keys = $Object.keys(object.fields), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.fields, keys[i]);
                        if (!$util.isObject(object.fields[keys[i]]))
                            throw $TypeError(".google.protobuf.Struct.fields: object expected");
                        message.fields[keys[i]] = $root.google.protobuf.Value.fromObject(object.fields[keys[i]], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Struct message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Struct
             * @static
             * @param {google.protobuf.Struct} message Struct
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Struct.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.objects || options.defaults)
                    object.fields = {};
                let keys2;
                if (message.fields && (keys2 = $Object.keys(message.fields)).length) {
                    object.fields = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.fields, keys2[j]);
                        object.fields[keys2[j]] = $root.google.protobuf.Value.toObject(message.fields[keys2[j]], options, _depth + 1);
                    }
                }
                return object;
            };

            /**
             * Converts this Struct to JSON.
             * @function toJSON
             * @memberof google.protobuf.Struct
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Struct.prototype.toJSON = function() {
                return Struct.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Struct;
        })();

        protobuf.Value = (function() {

            /**
             * Properties of a Value.
             * @typedef {Object} google.protobuf.Value.$Properties
             * @property {google.protobuf.NullValue|null} [nullValue] Value nullValue
             * @property {number|null} [numberValue] Value numberValue
             * @property {string|null} [stringValue] Value stringValue
             * @property {boolean|null} [boolValue] Value boolValue
             * @property {google.protobuf.Struct.$Properties|null} [structValue] Value structValue
             * @property {google.protobuf.ListValue.$Properties|null} [listValue] Value listValue
             * @property {"nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue"} [kind] Value kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Value.
             * @memberof google.protobuf
             * @interface IValue
             * @augments google.protobuf.Value.$Properties
             * @deprecated Use google.protobuf.Value.$Properties instead.
             */

            /**
             * Narrowed shape of a Value.
             * @typedef {{
             *   nullValue?: google.protobuf.NullValue|null;
             *   numberValue?: number|null;
             *   stringValue?: string|null;
             *   boolValue?: boolean|null;
             *   structValue?: google.protobuf.Struct.$Shape|null;
             *   listValue?: google.protobuf.ListValue.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "nullValue"; nullValue: google.protobuf.NullValue; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "numberValue"; nullValue?: null; numberValue: number; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "stringValue"; nullValue?: null; numberValue?: null; stringValue: string; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "boolValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue: boolean; structValue?: null; listValue?: null }|{ kind?: "structValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue: google.protobuf.Struct.$Shape; listValue?: null }|{ kind?: "listValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue: google.protobuf.ListValue.$Shape })
             * )} google.protobuf.Value.$Shape
             */

            /**
             * Constructs a new Value.
             * @memberof google.protobuf
             * @classdesc Represents a Value.
             * @constructor
             * @param {google.protobuf.Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Value nullValue.
             * @member {google.protobuf.NullValue|null|undefined} nullValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.nullValue = null;

            /**
             * Value numberValue.
             * @member {number|null|undefined} numberValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.numberValue = null;

            /**
             * Value stringValue.
             * @member {string|null|undefined} stringValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.stringValue = null;

            /**
             * Value boolValue.
             * @member {boolean|null|undefined} boolValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.boolValue = null;

            /**
             * Value structValue.
             * @member {google.protobuf.Struct.$Properties|null|undefined} structValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.structValue = null;

            /**
             * Value listValue.
             * @member {google.protobuf.ListValue.$Properties|null|undefined} listValue
             * @memberof google.protobuf.Value
             * @instance
             */
            Value.prototype.listValue = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Value kind.
             * @member {"nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue"|undefined} kind
             * @memberof google.protobuf.Value
             * @instance
             */
            $Object.defineProperty(Value.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["nullValue", "numberValue", "stringValue", "boolValue", "structValue", "listValue"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Value message. Does not implicitly {@link google.protobuf.Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Value
             * @static
             * @param {google.protobuf.Value.$Properties} message Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nullValue != null && $Object.hasOwnProperty.call(message, "nullValue"))
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.nullValue);
                if (message.numberValue != null && $Object.hasOwnProperty.call(message, "numberValue"))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.numberValue);
                if (message.stringValue != null && $Object.hasOwnProperty.call(message, "stringValue"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.stringValue);
                if (message.boolValue != null && $Object.hasOwnProperty.call(message, "boolValue"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.boolValue);
                if (message.structValue != null && $Object.hasOwnProperty.call(message, "structValue"))
                    $root.google.protobuf.Struct.encode(message.structValue, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.listValue != null && $Object.hasOwnProperty.call(message, "listValue"))
                    $root.google.protobuf.ListValue.encode(message.listValue, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Value & google.protobuf.Value.$Shape} Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Value.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Value();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.nullValue = reader.int32();
                            message.kind = "nullValue";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.numberValue = reader.double();
                            message.kind = "numberValue";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.stringValue = reader.stringVerify();
                            message.kind = "stringValue";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.boolValue = reader.bool();
                            message.kind = "boolValue";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.structValue = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.structValue);
                            message.kind = "structValue";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.listValue = $root.google.protobuf.ListValue.decode(reader, reader.size(), $undefined, _depth + 1, message.listValue);
                            message.kind = "listValue";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Value message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Value
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Value} Value
             */
            Value.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Value)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Value: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Value();
                switch (object.nullValue) {
                case "NULL_VALUE":
                case 0:
                    message.nullValue = 0;
                    break;
                default:
                    if (typeof object.nullValue === "number" && (object.nullValue | 0) === object.nullValue)
                        message.nullValue = object.nullValue;
                }
                if (object.numberValue != null)
                    message.numberValue = $Number(object.numberValue);
                if (object.stringValue != null)
                    message.stringValue = $String(object.stringValue);
                if (object.boolValue != null)
                    message.boolValue = $Boolean(object.boolValue);
                if (object.structValue != null) {
                    if (!$util.isObject(object.structValue))
                        throw $TypeError(".google.protobuf.Value.structValue: object expected");
                    message.structValue = $root.google.protobuf.Struct.fromObject(object.structValue, _depth + 1);
                }
                if (object.listValue != null) {
                    if (!$util.isObject(object.listValue))
                        throw $TypeError(".google.protobuf.Value.listValue: object expected");
                    message.listValue = $root.google.protobuf.ListValue.fromObject(object.listValue, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Value message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Value
             * @static
             * @param {google.protobuf.Value} message Value
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Value.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.nullValue != null && $Object.hasOwnProperty.call(message, "nullValue")) {
                    object.nullValue = options.enums === $String ? $root.google.protobuf.NullValue[message.nullValue] === $undefined ? message.nullValue : $root.google.protobuf.NullValue[message.nullValue] : message.nullValue;
                    if (options.oneofs)
                        object.kind = "nullValue";
                }
                if (message.numberValue != null && $Object.hasOwnProperty.call(message, "numberValue")) {
                    object.numberValue = options.json && !$isFinite(message.numberValue) ? $String(message.numberValue) : message.numberValue;
                    if (options.oneofs)
                        object.kind = "numberValue";
                }
                if (message.stringValue != null && $Object.hasOwnProperty.call(message, "stringValue")) {
                    object.stringValue = message.stringValue;
                    if (options.oneofs)
                        object.kind = "stringValue";
                }
                if (message.boolValue != null && $Object.hasOwnProperty.call(message, "boolValue")) {
                    object.boolValue = message.boolValue;
                    if (options.oneofs)
                        object.kind = "boolValue";
                }
                if (message.structValue != null && $Object.hasOwnProperty.call(message, "structValue")) {
                    object.structValue = $root.google.protobuf.Struct.toObject(message.structValue, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "structValue";
                }
                if (message.listValue != null && $Object.hasOwnProperty.call(message, "listValue")) {
                    object.listValue = $root.google.protobuf.ListValue.toObject(message.listValue, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "listValue";
                }
                return object;
            };

            /**
             * Converts this Value to JSON.
             * @function toJSON
             * @memberof google.protobuf.Value
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Value.prototype.toJSON = function() {
                return Value.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Value;
        })();

        /**
         * NullValue enum.
         * @name google.protobuf.NullValue
         * @enum {number}
         * @property {number} NULL_VALUE=0 NULL_VALUE value
         */
        protobuf.NullValue = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NULL_VALUE"] = 0;
            return values;
        })();

        protobuf.ListValue = (function() {

            /**
             * Properties of a ListValue.
             * @typedef {Object} google.protobuf.ListValue.$Properties
             * @property {Array.<google.protobuf.Value.$Properties>|null} [values] ListValue values
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListValue.
             * @memberof google.protobuf
             * @interface IListValue
             * @augments google.protobuf.ListValue.$Properties
             * @deprecated Use google.protobuf.ListValue.$Properties instead.
             */

            /**
             * Shape of a ListValue.
             * @typedef {{
             *   values?: Array.<google.protobuf.Value.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} google.protobuf.ListValue.$Shape
             */

            /**
             * Constructs a new ListValue.
             * @memberof google.protobuf
             * @classdesc Represents a ListValue.
             * @constructor
             * @param {google.protobuf.ListValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListValue = function (properties) {
                this.values = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListValue values.
             * @member {Array.<google.protobuf.Value.$Properties>} values
             * @memberof google.protobuf.ListValue
             * @instance
             */
            ListValue.prototype.values = $util.emptyArray;

            /**
             * Encodes the specified ListValue message. Does not implicitly {@link google.protobuf.ListValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.ListValue
             * @static
             * @param {google.protobuf.ListValue.$Properties} message ListValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.values != null && message.values.length)
                    for (let i = 0; i < message.values.length; ++i)
                        $root.google.protobuf.Value.encode(message.values[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.ListValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.ListValue & google.protobuf.ListValue.$Shape} ListValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.ListValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.values && message.values.length))
                                message.values = [];
                            message.values.push($root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ListValue message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.ListValue
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.ListValue} ListValue
             */
            ListValue.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.ListValue)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.ListValue: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.ListValue();
                if (object.values) {
                    if (!$Array.isArray(object.values))
                        throw $TypeError(".google.protobuf.ListValue.values: array expected");
                    message.values = $Array(object.values.length);
                    for (let i = 0; i < object.values.length; ++i) {
                        if (!$util.isObject(object.values[i]))
                            throw $TypeError(".google.protobuf.ListValue.values: object expected");
                        message.values[i] = $root.google.protobuf.Value.fromObject(object.values[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ListValue message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.ListValue
             * @static
             * @param {google.protobuf.ListValue} message ListValue
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListValue.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.values = [];
                if (message.values && message.values.length) {
                    object.values = $Array(message.values.length);
                    for (let j = 0; j < message.values.length; ++j)
                        object.values[j] = $root.google.protobuf.Value.toObject(message.values[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ListValue to JSON.
             * @function toJSON
             * @memberof google.protobuf.ListValue
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListValue.prototype.toJSON = function() {
                return ListValue.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListValue;
        })();

        protobuf.DoubleValue = (function() {

            /**
             * Properties of a DoubleValue.
             * @typedef {Object} google.protobuf.DoubleValue.$Properties
             * @property {number|null} [value] DoubleValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DoubleValue.
             * @memberof google.protobuf
             * @interface IDoubleValue
             * @augments google.protobuf.DoubleValue.$Properties
             * @deprecated Use google.protobuf.DoubleValue.$Properties instead.
             */

            /**
             * Shape of a DoubleValue.
             * @typedef {google.protobuf.DoubleValue.$Properties} google.protobuf.DoubleValue.$Shape
             */

            /**
             * Constructs a new DoubleValue.
             * @memberof google.protobuf
             * @classdesc Represents a DoubleValue.
             * @constructor
             * @param {google.protobuf.DoubleValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DoubleValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DoubleValue value.
             * @member {number} value
             * @memberof google.protobuf.DoubleValue
             * @instance
             */
            DoubleValue.prototype.value = 0;

            /**
             * Encodes the specified DoubleValue message. Does not implicitly {@link google.protobuf.DoubleValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.DoubleValue
             * @static
             * @param {google.protobuf.DoubleValue.$Properties} message DoubleValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DoubleValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DoubleValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.DoubleValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape} DoubleValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DoubleValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.DoubleValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a DoubleValue message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.DoubleValue
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.DoubleValue} DoubleValue
             */
            DoubleValue.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.DoubleValue)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.DoubleValue: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.DoubleValue();
                if (object.value != null)
                    if (!$Object.is($Number(object.value), 0))
                        message.value = $Number(object.value);
                return message;
            };

            /**
             * Creates a plain object from a DoubleValue message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.DoubleValue
             * @static
             * @param {google.protobuf.DoubleValue} message DoubleValue
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DoubleValue.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.value = 0;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.json && !$isFinite(message.value) ? $String(message.value) : message.value;
                return object;
            };

            /**
             * Converts this DoubleValue to JSON.
             * @function toJSON
             * @memberof google.protobuf.DoubleValue
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DoubleValue.prototype.toJSON = function() {
                return DoubleValue.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DoubleValue;
        })();

        protobuf.FloatValue = (function() {

            /**
             * Properties of a FloatValue.
             * @typedef {Object} google.protobuf.FloatValue.$Properties
             * @property {number|null} [value] FloatValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FloatValue.
             * @memberof google.protobuf
             * @interface IFloatValue
             * @augments google.protobuf.FloatValue.$Properties
             * @deprecated Use google.protobuf.FloatValue.$Properties instead.
             */

            /**
             * Shape of a FloatValue.
             * @typedef {google.protobuf.FloatValue.$Properties} google.protobuf.FloatValue.$Shape
             */

            /**
             * Constructs a new FloatValue.
             * @memberof google.protobuf
             * @classdesc Represents a FloatValue.
             * @constructor
             * @param {google.protobuf.FloatValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FloatValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FloatValue value.
             * @member {number} value
             * @memberof google.protobuf.FloatValue
             * @instance
             */
            FloatValue.prototype.value = 0;

            /**
             * Encodes the specified FloatValue message. Does not implicitly {@link google.protobuf.FloatValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.FloatValue
             * @static
             * @param {google.protobuf.FloatValue.$Properties} message FloatValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FloatValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                    writer.uint32(/* id 1, wireType 5 =*/13).float(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FloatValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.FloatValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape} FloatValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FloatValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.FloatValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 5)
                                break;
                            if (!$Object.is(value = reader.float(), 0))
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a FloatValue message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.FloatValue
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.FloatValue} FloatValue
             */
            FloatValue.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.FloatValue)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.FloatValue: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.FloatValue();
                if (object.value != null)
                    if (!$Object.is($Number(object.value), 0))
                        message.value = $Number(object.value);
                return message;
            };

            /**
             * Creates a plain object from a FloatValue message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.FloatValue
             * @static
             * @param {google.protobuf.FloatValue} message FloatValue
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            FloatValue.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.value = 0;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.json && !$isFinite(message.value) ? $String(message.value) : message.value;
                return object;
            };

            /**
             * Converts this FloatValue to JSON.
             * @function toJSON
             * @memberof google.protobuf.FloatValue
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            FloatValue.prototype.toJSON = function() {
                return FloatValue.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FloatValue;
        })();

        protobuf.Int64Value = (function() {

            /**
             * Properties of an Int64Value.
             * @typedef {Object} google.protobuf.Int64Value.$Properties
             * @property {number|null} [value] Int64Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Int64Value.
             * @memberof google.protobuf
             * @interface IInt64Value
             * @augments google.protobuf.Int64Value.$Properties
             * @deprecated Use google.protobuf.Int64Value.$Properties instead.
             */

            /**
             * Shape of an Int64Value.
             * @typedef {google.protobuf.Int64Value.$Properties} google.protobuf.Int64Value.$Shape
             */

            /**
             * Constructs a new Int64Value.
             * @memberof google.protobuf
             * @classdesc Represents an Int64Value.
             * @constructor
             * @param {google.protobuf.Int64Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Int64Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Int64Value value.
             * @member {number} value
             * @memberof google.protobuf.Int64Value
             * @instance
             */
            Int64Value.prototype.value = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified Int64Value message. Does not implicitly {@link google.protobuf.Int64Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Int64Value
             * @static
             * @param {google.protobuf.Int64Value.$Properties} message Int64Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Int64Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Int64Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Int64Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape} Int64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Int64Value.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Int64Value();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Int64Value message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Int64Value
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Int64Value} Int64Value
             */
            Int64Value.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Int64Value)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Int64Value: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Int64Value();
                if (object.value != null)
                    if (typeof object.value === "object" ? object.value.low || object.value.high : $Number(object.value) !== 0)
                        if ($util.Long)
                            message.value = $util.Long.fromValue(object.value, false);
                        else if (typeof object.value === "string")
                            message.value = $parseInt(object.value, 10);
                        else if (typeof object.value === "number")
                            message.value = object.value;
                        else if (typeof object.value === "object")
                            message.value = new $util.LongBits(object.value.low >>> 0, object.value.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from an Int64Value message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Int64Value
             * @static
             * @param {google.protobuf.Int64Value} message Int64Value
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Int64Value.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.value = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.value = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.value = typeof message.value === "number" ? $BigInt(message.value) : $util.Long.fromBits(message.value.low >>> 0, message.value.high >>> 0, false).toBigInt();
                    else if (typeof message.value === "number")
                        object.value = options.longs === $String ? $String(message.value) : message.value;
                    else
                        object.value = options.longs === $String ? $util.Long.prototype.toString.call(message.value) : options.longs === $Number ? new $util.LongBits(message.value.low >>> 0, message.value.high >>> 0).toNumber() : message.value;
                return object;
            };

            /**
             * Converts this Int64Value to JSON.
             * @function toJSON
             * @memberof google.protobuf.Int64Value
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Int64Value.prototype.toJSON = function() {
                return Int64Value.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Int64Value;
        })();

        protobuf.UInt64Value = (function() {

            /**
             * Properties of a UInt64Value.
             * @typedef {Object} google.protobuf.UInt64Value.$Properties
             * @property {number|null} [value] UInt64Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a UInt64Value.
             * @memberof google.protobuf
             * @interface IUInt64Value
             * @augments google.protobuf.UInt64Value.$Properties
             * @deprecated Use google.protobuf.UInt64Value.$Properties instead.
             */

            /**
             * Shape of a UInt64Value.
             * @typedef {google.protobuf.UInt64Value.$Properties} google.protobuf.UInt64Value.$Shape
             */

            /**
             * Constructs a new UInt64Value.
             * @memberof google.protobuf
             * @classdesc Represents a UInt64Value.
             * @constructor
             * @param {google.protobuf.UInt64Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UInt64Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UInt64Value value.
             * @member {number} value
             * @memberof google.protobuf.UInt64Value
             * @instance
             */
            UInt64Value.prototype.value = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified UInt64Value message. Does not implicitly {@link google.protobuf.UInt64Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.UInt64Value
             * @static
             * @param {google.protobuf.UInt64Value.$Properties} message UInt64Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UInt64Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a UInt64Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.UInt64Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape} UInt64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UInt64Value.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.UInt64Value();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a UInt64Value message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.UInt64Value
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.UInt64Value} UInt64Value
             */
            UInt64Value.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.UInt64Value)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.UInt64Value: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.UInt64Value();
                if (object.value != null)
                    if (typeof object.value === "object" ? object.value.low || object.value.high : $Number(object.value) !== 0)
                        if ($util.Long)
                            message.value = $util.Long.fromValue(object.value, true);
                        else if (typeof object.value === "string")
                            message.value = $parseInt(object.value, 10);
                        else if (typeof object.value === "number")
                            message.value = object.value;
                        else if (typeof object.value === "object")
                            message.value = new $util.LongBits(object.value.low >>> 0, object.value.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a UInt64Value message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.UInt64Value
             * @static
             * @param {google.protobuf.UInt64Value} message UInt64Value
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            UInt64Value.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.value = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.value = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.value = typeof message.value === "number" ? $BigInt(message.value) : $util.Long.fromBits(message.value.low >>> 0, message.value.high >>> 0, true).toBigInt();
                    else if (typeof message.value === "number")
                        object.value = options.longs === $String ? $String(message.value) : message.value;
                    else
                        object.value = options.longs === $String ? $util.Long.prototype.toString.call(message.value) : options.longs === $Number ? new $util.LongBits(message.value.low >>> 0, message.value.high >>> 0).toNumber(true) : message.value;
                return object;
            };

            /**
             * Converts this UInt64Value to JSON.
             * @function toJSON
             * @memberof google.protobuf.UInt64Value
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            UInt64Value.prototype.toJSON = function() {
                return UInt64Value.toObject(this, $protobuf.util.toJSONOptions);
            };

            return UInt64Value;
        })();

        protobuf.Int32Value = (function() {

            /**
             * Properties of an Int32Value.
             * @typedef {Object} google.protobuf.Int32Value.$Properties
             * @property {number|null} [value] Int32Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Int32Value.
             * @memberof google.protobuf
             * @interface IInt32Value
             * @augments google.protobuf.Int32Value.$Properties
             * @deprecated Use google.protobuf.Int32Value.$Properties instead.
             */

            /**
             * Shape of an Int32Value.
             * @typedef {google.protobuf.Int32Value.$Properties} google.protobuf.Int32Value.$Shape
             */

            /**
             * Constructs a new Int32Value.
             * @memberof google.protobuf
             * @classdesc Represents an Int32Value.
             * @constructor
             * @param {google.protobuf.Int32Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Int32Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Int32Value value.
             * @member {number} value
             * @memberof google.protobuf.Int32Value
             * @instance
             */
            Int32Value.prototype.value = 0;

            /**
             * Encodes the specified Int32Value message. Does not implicitly {@link google.protobuf.Int32Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Int32Value
             * @static
             * @param {google.protobuf.Int32Value.$Properties} message Int32Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Int32Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Int32Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Int32Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape} Int32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Int32Value.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Int32Value();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Int32Value message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Int32Value
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Int32Value} Int32Value
             */
            Int32Value.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Int32Value)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Int32Value: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Int32Value();
                if (object.value != null)
                    if ($Number(object.value) !== 0)
                        message.value = object.value | 0;
                return message;
            };

            /**
             * Creates a plain object from an Int32Value message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Int32Value
             * @static
             * @param {google.protobuf.Int32Value} message Int32Value
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Int32Value.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.value = 0;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = message.value;
                return object;
            };

            /**
             * Converts this Int32Value to JSON.
             * @function toJSON
             * @memberof google.protobuf.Int32Value
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Int32Value.prototype.toJSON = function() {
                return Int32Value.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Int32Value;
        })();

        protobuf.UInt32Value = (function() {

            /**
             * Properties of a UInt32Value.
             * @typedef {Object} google.protobuf.UInt32Value.$Properties
             * @property {number|null} [value] UInt32Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a UInt32Value.
             * @memberof google.protobuf
             * @interface IUInt32Value
             * @augments google.protobuf.UInt32Value.$Properties
             * @deprecated Use google.protobuf.UInt32Value.$Properties instead.
             */

            /**
             * Shape of a UInt32Value.
             * @typedef {google.protobuf.UInt32Value.$Properties} google.protobuf.UInt32Value.$Shape
             */

            /**
             * Constructs a new UInt32Value.
             * @memberof google.protobuf
             * @classdesc Represents a UInt32Value.
             * @constructor
             * @param {google.protobuf.UInt32Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UInt32Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UInt32Value value.
             * @member {number} value
             * @memberof google.protobuf.UInt32Value
             * @instance
             */
            UInt32Value.prototype.value = 0;

            /**
             * Encodes the specified UInt32Value message. Does not implicitly {@link google.protobuf.UInt32Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.UInt32Value
             * @static
             * @param {google.protobuf.UInt32Value.$Properties} message UInt32Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UInt32Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a UInt32Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.UInt32Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape} UInt32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UInt32Value.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.UInt32Value();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a UInt32Value message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.UInt32Value
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.UInt32Value} UInt32Value
             */
            UInt32Value.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.UInt32Value)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.UInt32Value: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.UInt32Value();
                if (object.value != null)
                    if ($Number(object.value) !== 0)
                        message.value = object.value >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a UInt32Value message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.UInt32Value
             * @static
             * @param {google.protobuf.UInt32Value} message UInt32Value
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            UInt32Value.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.value = 0;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = message.value;
                return object;
            };

            /**
             * Converts this UInt32Value to JSON.
             * @function toJSON
             * @memberof google.protobuf.UInt32Value
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            UInt32Value.prototype.toJSON = function() {
                return UInt32Value.toObject(this, $protobuf.util.toJSONOptions);
            };

            return UInt32Value;
        })();

        protobuf.BoolValue = (function() {

            /**
             * Properties of a BoolValue.
             * @typedef {Object} google.protobuf.BoolValue.$Properties
             * @property {boolean|null} [value] BoolValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BoolValue.
             * @memberof google.protobuf
             * @interface IBoolValue
             * @augments google.protobuf.BoolValue.$Properties
             * @deprecated Use google.protobuf.BoolValue.$Properties instead.
             */

            /**
             * Shape of a BoolValue.
             * @typedef {google.protobuf.BoolValue.$Properties} google.protobuf.BoolValue.$Shape
             */

            /**
             * Constructs a new BoolValue.
             * @memberof google.protobuf
             * @classdesc Represents a BoolValue.
             * @constructor
             * @param {google.protobuf.BoolValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BoolValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BoolValue value.
             * @member {boolean} value
             * @memberof google.protobuf.BoolValue
             * @instance
             */
            BoolValue.prototype.value = false;

            /**
             * Encodes the specified BoolValue message. Does not implicitly {@link google.protobuf.BoolValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.BoolValue
             * @static
             * @param {google.protobuf.BoolValue.$Properties} message BoolValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BoolValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BoolValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.BoolValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape} BoolValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BoolValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.BoolValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a BoolValue message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.BoolValue
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.BoolValue} BoolValue
             */
            BoolValue.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.BoolValue)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.BoolValue: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.BoolValue();
                if (object.value != null)
                    if (object.value)
                        message.value = $Boolean(object.value);
                return message;
            };

            /**
             * Creates a plain object from a BoolValue message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.BoolValue
             * @static
             * @param {google.protobuf.BoolValue} message BoolValue
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            BoolValue.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.value = false;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = message.value;
                return object;
            };

            /**
             * Converts this BoolValue to JSON.
             * @function toJSON
             * @memberof google.protobuf.BoolValue
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            BoolValue.prototype.toJSON = function() {
                return BoolValue.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BoolValue;
        })();

        protobuf.StringValue = (function() {

            /**
             * Properties of a StringValue.
             * @typedef {Object} google.protobuf.StringValue.$Properties
             * @property {string|null} [value] StringValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StringValue.
             * @memberof google.protobuf
             * @interface IStringValue
             * @augments google.protobuf.StringValue.$Properties
             * @deprecated Use google.protobuf.StringValue.$Properties instead.
             */

            /**
             * Shape of a StringValue.
             * @typedef {google.protobuf.StringValue.$Properties} google.protobuf.StringValue.$Shape
             */

            /**
             * Constructs a new StringValue.
             * @memberof google.protobuf
             * @classdesc Represents a StringValue.
             * @constructor
             * @param {google.protobuf.StringValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StringValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StringValue value.
             * @member {string} value
             * @memberof google.protobuf.StringValue
             * @instance
             */
            StringValue.prototype.value = "";

            /**
             * Encodes the specified StringValue message. Does not implicitly {@link google.protobuf.StringValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.StringValue
             * @static
             * @param {google.protobuf.StringValue.$Properties} message StringValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StringValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StringValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.StringValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.StringValue & google.protobuf.StringValue.$Shape} StringValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StringValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.StringValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a StringValue message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.StringValue
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.StringValue} StringValue
             */
            StringValue.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.StringValue)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.StringValue: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.StringValue();
                if (object.value != null)
                    if (typeof object.value !== "string" || object.value.length)
                        message.value = $String(object.value);
                return message;
            };

            /**
             * Creates a plain object from a StringValue message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.StringValue
             * @static
             * @param {google.protobuf.StringValue} message StringValue
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            StringValue.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.value = "";
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = message.value;
                return object;
            };

            /**
             * Converts this StringValue to JSON.
             * @function toJSON
             * @memberof google.protobuf.StringValue
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            StringValue.prototype.toJSON = function() {
                return StringValue.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StringValue;
        })();

        protobuf.BytesValue = (function() {

            /**
             * Properties of a BytesValue.
             * @typedef {Object} google.protobuf.BytesValue.$Properties
             * @property {Uint8Array|null} [value] BytesValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BytesValue.
             * @memberof google.protobuf
             * @interface IBytesValue
             * @augments google.protobuf.BytesValue.$Properties
             * @deprecated Use google.protobuf.BytesValue.$Properties instead.
             */

            /**
             * Shape of a BytesValue.
             * @typedef {google.protobuf.BytesValue.$Properties} google.protobuf.BytesValue.$Shape
             */

            /**
             * Constructs a new BytesValue.
             * @memberof google.protobuf
             * @classdesc Represents a BytesValue.
             * @constructor
             * @param {google.protobuf.BytesValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BytesValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BytesValue value.
             * @member {Uint8Array} value
             * @memberof google.protobuf.BytesValue
             * @instance
             */
            BytesValue.prototype.value = $util.newBuffer([]);

            /**
             * Encodes the specified BytesValue message. Does not implicitly {@link google.protobuf.BytesValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.BytesValue
             * @static
             * @param {google.protobuf.BytesValue.$Properties} message BytesValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BytesValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BytesValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.BytesValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape} BytesValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BytesValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.BytesValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a BytesValue message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.BytesValue
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.BytesValue} BytesValue
             */
            BytesValue.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.BytesValue)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.BytesValue: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.BytesValue();
                if (object.value != null)
                    if (object.value.length)
                        if (typeof object.value === "string")
                            $util.base64.decode(object.value, message.value = $util.newBuffer($util.base64.length(object.value)), 0);
                        else if (object.value.length >= 0)
                            message.value = object.value;
                return message;
            };

            /**
             * Creates a plain object from a BytesValue message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.BytesValue
             * @static
             * @param {google.protobuf.BytesValue} message BytesValue
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            BytesValue.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.value = "";
                    else {
                        object.value = [];
                        if (options.bytes !== $Array)
                            object.value = $util.newBuffer(object.value);
                    }
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.bytes === $String ? $util.base64.encode(message.value, 0, message.value.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.value) : message.value;
                return object;
            };

            /**
             * Converts this BytesValue to JSON.
             * @function toJSON
             * @memberof google.protobuf.BytesValue
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            BytesValue.prototype.toJSON = function() {
                return BytesValue.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BytesValue;
        })();

        protobuf.Duration = (function() {

            /**
             * Properties of a Duration.
             * @typedef {Object} google.protobuf.Duration.$Properties
             * @property {number|null} [seconds] Duration seconds
             * @property {number|null} [nanos] Duration nanos
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Duration.
             * @memberof google.protobuf
             * @interface IDuration
             * @augments google.protobuf.Duration.$Properties
             * @deprecated Use google.protobuf.Duration.$Properties instead.
             */

            /**
             * Shape of a Duration.
             * @typedef {google.protobuf.Duration.$Properties} google.protobuf.Duration.$Shape
             */

            /**
             * Constructs a new Duration.
             * @memberof google.protobuf
             * @classdesc Represents a Duration.
             * @constructor
             * @param {google.protobuf.Duration.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Duration = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Duration seconds.
             * @member {number} seconds
             * @memberof google.protobuf.Duration
             * @instance
             */
            Duration.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Duration nanos.
             * @member {number} nanos
             * @memberof google.protobuf.Duration
             * @instance
             */
            Duration.prototype.nanos = 0;

            /**
             * Encodes the specified Duration message. Does not implicitly {@link google.protobuf.Duration.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Duration
             * @static
             * @param {google.protobuf.Duration.$Properties} message Duration message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Duration.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Duration message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Duration
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Duration & google.protobuf.Duration.$Shape} Duration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Duration.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Duration();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Duration message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Duration
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Duration} Duration
             */
            Duration.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Duration)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Duration: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Duration();
                if (object.seconds != null)
                    if (typeof object.seconds === "object" ? object.seconds.low || object.seconds.high : $Number(object.seconds) !== 0)
                        if ($util.Long)
                            message.seconds = $util.Long.fromValue(object.seconds, false);
                        else if (typeof object.seconds === "string")
                            message.seconds = $parseInt(object.seconds, 10);
                        else if (typeof object.seconds === "number")
                            message.seconds = object.seconds;
                        else if (typeof object.seconds === "object")
                            message.seconds = new $util.LongBits(object.seconds.low >>> 0, object.seconds.high >>> 0).toNumber();
                if (object.nanos != null)
                    if ($Number(object.nanos) !== 0)
                        message.nanos = object.nanos | 0;
                return message;
            };

            /**
             * Creates a plain object from a Duration message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Duration
             * @static
             * @param {google.protobuf.Duration} message Duration
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Duration.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.seconds = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.seconds = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.nanos = 0;
                }
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.seconds = typeof message.seconds === "number" ? $BigInt(message.seconds) : $util.Long.fromBits(message.seconds.low >>> 0, message.seconds.high >>> 0, false).toBigInt();
                    else if (typeof message.seconds === "number")
                        object.seconds = options.longs === $String ? $String(message.seconds) : message.seconds;
                    else
                        object.seconds = options.longs === $String ? $util.Long.prototype.toString.call(message.seconds) : options.longs === $Number ? new $util.LongBits(message.seconds.low >>> 0, message.seconds.high >>> 0).toNumber() : message.seconds;
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos"))
                    object.nanos = message.nanos;
                return object;
            };

            /**
             * Converts this Duration to JSON.
             * @function toJSON
             * @memberof google.protobuf.Duration
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Duration.prototype.toJSON = function() {
                return Duration.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Duration;
        })();

        return protobuf;
    })();

    google.rpc = (function() {

        /**
         * Namespace rpc.
         * @memberof google
         * @namespace
         */
        const rpc = {};

        rpc.Status = (function() {

            /**
             * Properties of a Status.
             * @typedef {Object} google.rpc.Status.$Properties
             * @property {number|null} [code] Status code
             * @property {string|null} [message] Status message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Status.
             * @memberof google.rpc
             * @interface IStatus
             * @augments google.rpc.Status.$Properties
             * @deprecated Use google.rpc.Status.$Properties instead.
             */

            /**
             * Shape of a Status.
             * @typedef {google.rpc.Status.$Properties} google.rpc.Status.$Shape
             */

            /**
             * Constructs a new Status.
             * @memberof google.rpc
             * @classdesc Represents a Status.
             * @constructor
             * @param {google.rpc.Status.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Status = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Status code.
             * @member {number} code
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.code = 0;

            /**
             * Status message.
             * @member {string} message
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.message = "";

            /**
             * Encodes the specified Status message. Does not implicitly {@link google.rpc.Status.verify|verify} messages.
             * @function encode
             * @memberof google.rpc.Status
             * @static
             * @param {google.rpc.Status.$Properties} message Status message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Status.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @function decode
             * @memberof google.rpc.Status
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.rpc.Status & google.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Status.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.Status();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.rpc.Status
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.rpc.Status} Status
             */
            Status.fromObject = function (object, _depth) {
                if (object instanceof $root.google.rpc.Status)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.rpc.Status: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.rpc.Status();
                if (object.code != null)
                    if ($Number(object.code) !== 0)
                        message.code = object.code | 0;
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                return message;
            };

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.rpc.Status
             * @static
             * @param {google.rpc.Status} message Status
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Status.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.code = 0;
                    object.message = "";
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                return object;
            };

            /**
             * Converts this Status to JSON.
             * @function toJSON
             * @memberof google.rpc.Status
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Status.prototype.toJSON = function() {
                return Status.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Status;
        })();

        return rpc;
    })();

    return google;
})();

export {
  $root as default
};
