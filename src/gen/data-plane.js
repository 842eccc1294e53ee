/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Boolean = $util.global.Boolean, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $isFinite = $util.global.isFinite;

// Exported root namespace
const $root = $protobuf.roots["data-plane"] || ($protobuf.roots["data-plane"] = {});

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

        service.ext_proc = (function() {

            /**
             * Namespace ext_proc.
             * @memberof envoy.service
             * @namespace
             */
            const ext_proc = {};

            ext_proc.v3 = (function() {

                /**
                 * Namespace v3.
                 * @memberof envoy.service.ext_proc
                 * @namespace
                 */
                const v3 = {};

                v3.ProcessingRequest = (function() {

                    /**
                     * Properties of a ProcessingRequest.
                     * @typedef {Object} envoy.service.ext_proc.v3.ProcessingRequest.$Properties
                     * @property {envoy.service.ext_proc.v3.HttpHeaders.$Properties|null} [requestHeaders] ProcessingRequest requestHeaders
                     * @property {envoy.service.ext_proc.v3.HttpHeaders.$Properties|null} [responseHeaders] ProcessingRequest responseHeaders
                     * @property {envoy.service.ext_proc.v3.HttpBody.$Properties|null} [requestBody] ProcessingRequest requestBody
                     * @property {envoy.service.ext_proc.v3.HttpBody.$Properties|null} [responseBody] ProcessingRequest responseBody
                     * @property {envoy.service.ext_proc.v3.HttpTrailers.$Properties|null} [requestTrailers] ProcessingRequest requestTrailers
                     * @property {envoy.service.ext_proc.v3.HttpTrailers.$Properties|null} [responseTrailers] ProcessingRequest responseTrailers
                     * @property {"requestHeaders"|"responseHeaders"|"requestBody"|"responseBody"|"requestTrailers"|"responseTrailers"} [request] ProcessingRequest request
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a ProcessingRequest.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IProcessingRequest
                     * @augments envoy.service.ext_proc.v3.ProcessingRequest.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.ProcessingRequest.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a ProcessingRequest.
                     * @typedef {{
                     *   requestHeaders?: envoy.service.ext_proc.v3.HttpHeaders.$Shape|null;
                     *   responseHeaders?: envoy.service.ext_proc.v3.HttpHeaders.$Shape|null;
                     *   requestBody?: envoy.service.ext_proc.v3.HttpBody.$Shape|null;
                     *   responseBody?: envoy.service.ext_proc.v3.HttpBody.$Shape|null;
                     *   requestTrailers?: envoy.service.ext_proc.v3.HttpTrailers.$Shape|null;
                     *   responseTrailers?: envoy.service.ext_proc.v3.HttpTrailers.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ request?: undefined; requestHeaders?: null; responseHeaders?: null; requestBody?: null; responseBody?: null; requestTrailers?: null; responseTrailers?: null }|{ request?: "requestHeaders"; requestHeaders: envoy.service.ext_proc.v3.HttpHeaders.$Shape; responseHeaders?: null; requestBody?: null; responseBody?: null; requestTrailers?: null; responseTrailers?: null }|{ request?: "responseHeaders"; requestHeaders?: null; responseHeaders: envoy.service.ext_proc.v3.HttpHeaders.$Shape; requestBody?: null; responseBody?: null; requestTrailers?: null; responseTrailers?: null }|{ request?: "requestBody"; requestHeaders?: null; responseHeaders?: null; requestBody: envoy.service.ext_proc.v3.HttpBody.$Shape; responseBody?: null; requestTrailers?: null; responseTrailers?: null }|{ request?: "responseBody"; requestHeaders?: null; responseHeaders?: null; requestBody?: null; responseBody: envoy.service.ext_proc.v3.HttpBody.$Shape; requestTrailers?: null; responseTrailers?: null }|{ request?: "requestTrailers"; requestHeaders?: null; responseHeaders?: null; requestBody?: null; responseBody?: null; requestTrailers: envoy.service.ext_proc.v3.HttpTrailers.$Shape; responseTrailers?: null }|{ request?: "responseTrailers"; requestHeaders?: null; responseHeaders?: null; requestBody?: null; responseBody?: null; requestTrailers?: null; responseTrailers: envoy.service.ext_proc.v3.HttpTrailers.$Shape })
                     * )} envoy.service.ext_proc.v3.ProcessingRequest.$Shape
                     */

                    /**
                     * Constructs a new ProcessingRequest.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a ProcessingRequest.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.ProcessingRequest.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const ProcessingRequest = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * ProcessingRequest requestHeaders.
                     * @member {envoy.service.ext_proc.v3.HttpHeaders.$Properties|null|undefined} requestHeaders
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @instance
                     */
                    ProcessingRequest.prototype.requestHeaders = null;

                    /**
                     * ProcessingRequest responseHeaders.
                     * @member {envoy.service.ext_proc.v3.HttpHeaders.$Properties|null|undefined} responseHeaders
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @instance
                     */
                    ProcessingRequest.prototype.responseHeaders = null;

                    /**
                     * ProcessingRequest requestBody.
                     * @member {envoy.service.ext_proc.v3.HttpBody.$Properties|null|undefined} requestBody
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @instance
                     */
                    ProcessingRequest.prototype.requestBody = null;

                    /**
                     * ProcessingRequest responseBody.
                     * @member {envoy.service.ext_proc.v3.HttpBody.$Properties|null|undefined} responseBody
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @instance
                     */
                    ProcessingRequest.prototype.responseBody = null;

                    /**
                     * ProcessingRequest requestTrailers.
                     * @member {envoy.service.ext_proc.v3.HttpTrailers.$Properties|null|undefined} requestTrailers
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @instance
                     */
                    ProcessingRequest.prototype.requestTrailers = null;

                    /**
                     * ProcessingRequest responseTrailers.
                     * @member {envoy.service.ext_proc.v3.HttpTrailers.$Properties|null|undefined} responseTrailers
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @instance
                     */
                    ProcessingRequest.prototype.responseTrailers = null;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * ProcessingRequest request.
                     * @member {"requestHeaders"|"responseHeaders"|"requestBody"|"responseBody"|"requestTrailers"|"responseTrailers"|undefined} request
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @instance
                     */
                    $Object.defineProperty(ProcessingRequest.prototype, "request", {
                        get: $util.oneOfGetter($oneOfFields = ["requestHeaders", "responseHeaders", "requestBody", "responseBody", "requestTrailers", "responseTrailers"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified ProcessingRequest message. Does not implicitly {@link envoy.service.ext_proc.v3.ProcessingRequest.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @static
                     * @param {envoy.service.ext_proc.v3.ProcessingRequest.$Properties} message ProcessingRequest message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    ProcessingRequest.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.requestHeaders != null && $Object.hasOwnProperty.call(message, "requestHeaders"))
                            $root.envoy.service.ext_proc.v3.HttpHeaders.encode(message.requestHeaders, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.responseHeaders != null && $Object.hasOwnProperty.call(message, "responseHeaders"))
                            $root.envoy.service.ext_proc.v3.HttpHeaders.encode(message.responseHeaders, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.requestBody != null && $Object.hasOwnProperty.call(message, "requestBody"))
                            $root.envoy.service.ext_proc.v3.HttpBody.encode(message.requestBody, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                        if (message.responseBody != null && $Object.hasOwnProperty.call(message, "responseBody"))
                            $root.envoy.service.ext_proc.v3.HttpBody.encode(message.responseBody, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                        if (message.requestTrailers != null && $Object.hasOwnProperty.call(message, "requestTrailers"))
                            $root.envoy.service.ext_proc.v3.HttpTrailers.encode(message.requestTrailers, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                        if (message.responseTrailers != null && $Object.hasOwnProperty.call(message, "responseTrailers"))
                            $root.envoy.service.ext_proc.v3.HttpTrailers.encode(message.responseTrailers, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a ProcessingRequest message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.ProcessingRequest & envoy.service.ext_proc.v3.ProcessingRequest.$Shape} ProcessingRequest
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    ProcessingRequest.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.ProcessingRequest();
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
                                    message.requestHeaders = $root.envoy.service.ext_proc.v3.HttpHeaders.decode(reader, reader.size(), $undefined, _depth + 1, message.requestHeaders);
                                    message.request = "requestHeaders";
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.responseHeaders = $root.envoy.service.ext_proc.v3.HttpHeaders.decode(reader, reader.size(), $undefined, _depth + 1, message.responseHeaders);
                                    message.request = "responseHeaders";
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.requestBody = $root.envoy.service.ext_proc.v3.HttpBody.decode(reader, reader.size(), $undefined, _depth + 1, message.requestBody);
                                    message.request = "requestBody";
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    message.responseBody = $root.envoy.service.ext_proc.v3.HttpBody.decode(reader, reader.size(), $undefined, _depth + 1, message.responseBody);
                                    message.request = "responseBody";
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 2)
                                        break;
                                    message.requestTrailers = $root.envoy.service.ext_proc.v3.HttpTrailers.decode(reader, reader.size(), $undefined, _depth + 1, message.requestTrailers);
                                    message.request = "requestTrailers";
                                    continue;
                                }
                            case 7: {
                                    if (wireType !== 2)
                                        break;
                                    message.responseTrailers = $root.envoy.service.ext_proc.v3.HttpTrailers.decode(reader, reader.size(), $undefined, _depth + 1, message.responseTrailers);
                                    message.request = "responseTrailers";
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
                     * Creates a ProcessingRequest message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.ProcessingRequest} ProcessingRequest
                     */
                    ProcessingRequest.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.ProcessingRequest)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.ProcessingRequest: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.ProcessingRequest();
                        if (object.requestHeaders != null) {
                            if (!$util.isObject(object.requestHeaders))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingRequest.requestHeaders: object expected");
                            message.requestHeaders = $root.envoy.service.ext_proc.v3.HttpHeaders.fromObject(object.requestHeaders, _depth + 1);
                        }
                        if (object.responseHeaders != null) {
                            if (!$util.isObject(object.responseHeaders))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingRequest.responseHeaders: object expected");
                            message.responseHeaders = $root.envoy.service.ext_proc.v3.HttpHeaders.fromObject(object.responseHeaders, _depth + 1);
                        }
                        if (object.requestBody != null) {
                            if (!$util.isObject(object.requestBody))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingRequest.requestBody: object expected");
                            message.requestBody = $root.envoy.service.ext_proc.v3.HttpBody.fromObject(object.requestBody, _depth + 1);
                        }
                        if (object.responseBody != null) {
                            if (!$util.isObject(object.responseBody))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingRequest.responseBody: object expected");
                            message.responseBody = $root.envoy.service.ext_proc.v3.HttpBody.fromObject(object.responseBody, _depth + 1);
                        }
                        if (object.requestTrailers != null) {
                            if (!$util.isObject(object.requestTrailers))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingRequest.requestTrailers: object expected");
                            message.requestTrailers = $root.envoy.service.ext_proc.v3.HttpTrailers.fromObject(object.requestTrailers, _depth + 1);
                        }
                        if (object.responseTrailers != null) {
                            if (!$util.isObject(object.responseTrailers))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingRequest.responseTrailers: object expected");
                            message.responseTrailers = $root.envoy.service.ext_proc.v3.HttpTrailers.fromObject(object.responseTrailers, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a ProcessingRequest message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @static
                     * @param {envoy.service.ext_proc.v3.ProcessingRequest} message ProcessingRequest
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    ProcessingRequest.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (message.requestHeaders != null && $Object.hasOwnProperty.call(message, "requestHeaders")) {
                            object.requestHeaders = $root.envoy.service.ext_proc.v3.HttpHeaders.toObject(message.requestHeaders, options, _depth + 1);
                            if (options.oneofs)
                                object.request = "requestHeaders";
                        }
                        if (message.responseHeaders != null && $Object.hasOwnProperty.call(message, "responseHeaders")) {
                            object.responseHeaders = $root.envoy.service.ext_proc.v3.HttpHeaders.toObject(message.responseHeaders, options, _depth + 1);
                            if (options.oneofs)
                                object.request = "responseHeaders";
                        }
                        if (message.requestBody != null && $Object.hasOwnProperty.call(message, "requestBody")) {
                            object.requestBody = $root.envoy.service.ext_proc.v3.HttpBody.toObject(message.requestBody, options, _depth + 1);
                            if (options.oneofs)
                                object.request = "requestBody";
                        }
                        if (message.responseBody != null && $Object.hasOwnProperty.call(message, "responseBody")) {
                            object.responseBody = $root.envoy.service.ext_proc.v3.HttpBody.toObject(message.responseBody, options, _depth + 1);
                            if (options.oneofs)
                                object.request = "responseBody";
                        }
                        if (message.requestTrailers != null && $Object.hasOwnProperty.call(message, "requestTrailers")) {
                            object.requestTrailers = $root.envoy.service.ext_proc.v3.HttpTrailers.toObject(message.requestTrailers, options, _depth + 1);
                            if (options.oneofs)
                                object.request = "requestTrailers";
                        }
                        if (message.responseTrailers != null && $Object.hasOwnProperty.call(message, "responseTrailers")) {
                            object.responseTrailers = $root.envoy.service.ext_proc.v3.HttpTrailers.toObject(message.responseTrailers, options, _depth + 1);
                            if (options.oneofs)
                                object.request = "responseTrailers";
                        }
                        return object;
                    };

                    /**
                     * Converts this ProcessingRequest to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.ProcessingRequest
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    ProcessingRequest.prototype.toJSON = function() {
                        return ProcessingRequest.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return ProcessingRequest;
                })();

                v3.HttpHeaders = (function() {

                    /**
                     * Properties of a HttpHeaders.
                     * @typedef {Object} envoy.service.ext_proc.v3.HttpHeaders.$Properties
                     * @property {envoy.service.ext_proc.v3.HeaderMap.$Properties|null} [headers] HttpHeaders headers
                     * @property {boolean|null} [endOfStream] HttpHeaders endOfStream
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HttpHeaders.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IHttpHeaders
                     * @augments envoy.service.ext_proc.v3.HttpHeaders.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.HttpHeaders.$Properties instead.
                     */

                    /**
                     * Shape of a HttpHeaders.
                     * @typedef {envoy.service.ext_proc.v3.HttpHeaders.$Properties} envoy.service.ext_proc.v3.HttpHeaders.$Shape
                     */

                    /**
                     * Constructs a new HttpHeaders.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a HttpHeaders.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.HttpHeaders.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const HttpHeaders = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * HttpHeaders headers.
                     * @member {envoy.service.ext_proc.v3.HeaderMap.$Properties|null|undefined} headers
                     * @memberof envoy.service.ext_proc.v3.HttpHeaders
                     * @instance
                     */
                    HttpHeaders.prototype.headers = null;

                    /**
                     * HttpHeaders endOfStream.
                     * @member {boolean} endOfStream
                     * @memberof envoy.service.ext_proc.v3.HttpHeaders
                     * @instance
                     */
                    HttpHeaders.prototype.endOfStream = false;

                    /**
                     * Encodes the specified HttpHeaders message. Does not implicitly {@link envoy.service.ext_proc.v3.HttpHeaders.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.HttpHeaders
                     * @static
                     * @param {envoy.service.ext_proc.v3.HttpHeaders.$Properties} message HttpHeaders message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    HttpHeaders.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.headers != null && $Object.hasOwnProperty.call(message, "headers"))
                            $root.envoy.service.ext_proc.v3.HeaderMap.encode(message.headers, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.endOfStream != null && $Object.hasOwnProperty.call(message, "endOfStream") && message.endOfStream !== false)
                            writer.uint32(/* id 3, wireType 0 =*/24).bool(message.endOfStream);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HttpHeaders message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.HttpHeaders
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.HttpHeaders & envoy.service.ext_proc.v3.HttpHeaders.$Shape} HttpHeaders
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    HttpHeaders.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.HttpHeaders();
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
                                    message.headers = $root.envoy.service.ext_proc.v3.HeaderMap.decode(reader, reader.size(), $undefined, _depth + 1, message.headers);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.bool())
                                        message.endOfStream = value;
                                    else
                                        delete message.endOfStream;
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
                     * Creates a HttpHeaders message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.HttpHeaders
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.HttpHeaders} HttpHeaders
                     */
                    HttpHeaders.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.HttpHeaders)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.HttpHeaders: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.HttpHeaders();
                        if (object.headers != null) {
                            if (!$util.isObject(object.headers))
                                throw $TypeError(".envoy.service.ext_proc.v3.HttpHeaders.headers: object expected");
                            message.headers = $root.envoy.service.ext_proc.v3.HeaderMap.fromObject(object.headers, _depth + 1);
                        }
                        if (object.endOfStream != null)
                            if (object.endOfStream)
                                message.endOfStream = $Boolean(object.endOfStream);
                        return message;
                    };

                    /**
                     * Creates a plain object from a HttpHeaders message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.HttpHeaders
                     * @static
                     * @param {envoy.service.ext_proc.v3.HttpHeaders} message HttpHeaders
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    HttpHeaders.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.headers = null;
                            object.endOfStream = false;
                        }
                        if (message.headers != null && $Object.hasOwnProperty.call(message, "headers"))
                            object.headers = $root.envoy.service.ext_proc.v3.HeaderMap.toObject(message.headers, options, _depth + 1);
                        if (message.endOfStream != null && $Object.hasOwnProperty.call(message, "endOfStream"))
                            object.endOfStream = message.endOfStream;
                        return object;
                    };

                    /**
                     * Converts this HttpHeaders to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.HttpHeaders
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HttpHeaders.prototype.toJSON = function() {
                        return HttpHeaders.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return HttpHeaders;
                })();

                v3.HttpBody = (function() {

                    /**
                     * Properties of a HttpBody.
                     * @typedef {Object} envoy.service.ext_proc.v3.HttpBody.$Properties
                     * @property {Uint8Array|null} [body] HttpBody body
                     * @property {boolean|null} [endOfStream] HttpBody endOfStream
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HttpBody.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IHttpBody
                     * @augments envoy.service.ext_proc.v3.HttpBody.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.HttpBody.$Properties instead.
                     */

                    /**
                     * Shape of a HttpBody.
                     * @typedef {envoy.service.ext_proc.v3.HttpBody.$Properties} envoy.service.ext_proc.v3.HttpBody.$Shape
                     */

                    /**
                     * Constructs a new HttpBody.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a HttpBody.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.HttpBody.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const HttpBody = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * HttpBody body.
                     * @member {Uint8Array} body
                     * @memberof envoy.service.ext_proc.v3.HttpBody
                     * @instance
                     */
                    HttpBody.prototype.body = $util.newBuffer([]);

                    /**
                     * HttpBody endOfStream.
                     * @member {boolean} endOfStream
                     * @memberof envoy.service.ext_proc.v3.HttpBody
                     * @instance
                     */
                    HttpBody.prototype.endOfStream = false;

                    /**
                     * Encodes the specified HttpBody message. Does not implicitly {@link envoy.service.ext_proc.v3.HttpBody.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.HttpBody
                     * @static
                     * @param {envoy.service.ext_proc.v3.HttpBody.$Properties} message HttpBody message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    HttpBody.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                            writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.body);
                        if (message.endOfStream != null && $Object.hasOwnProperty.call(message, "endOfStream") && message.endOfStream !== false)
                            writer.uint32(/* id 2, wireType 0 =*/16).bool(message.endOfStream);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HttpBody message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.HttpBody
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.HttpBody & envoy.service.ext_proc.v3.HttpBody.$Shape} HttpBody
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    HttpBody.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.HttpBody();
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
                                        message.body = value;
                                    else
                                        delete message.body;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.bool())
                                        message.endOfStream = value;
                                    else
                                        delete message.endOfStream;
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
                     * Creates a HttpBody message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.HttpBody
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.HttpBody} HttpBody
                     */
                    HttpBody.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.HttpBody)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.HttpBody: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.HttpBody();
                        if (object.body != null)
                            if (object.body.length)
                                if (typeof object.body === "string")
                                    $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                                else if (object.body.length >= 0)
                                    message.body = object.body;
                        if (object.endOfStream != null)
                            if (object.endOfStream)
                                message.endOfStream = $Boolean(object.endOfStream);
                        return message;
                    };

                    /**
                     * Creates a plain object from a HttpBody message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.HttpBody
                     * @static
                     * @param {envoy.service.ext_proc.v3.HttpBody} message HttpBody
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    HttpBody.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            if (options.bytes === $String)
                                object.body = "";
                            else {
                                object.body = [];
                                if (options.bytes !== $Array)
                                    object.body = $util.newBuffer(object.body);
                            }
                            object.endOfStream = false;
                        }
                        if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                            object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                        if (message.endOfStream != null && $Object.hasOwnProperty.call(message, "endOfStream"))
                            object.endOfStream = message.endOfStream;
                        return object;
                    };

                    /**
                     * Converts this HttpBody to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.HttpBody
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HttpBody.prototype.toJSON = function() {
                        return HttpBody.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return HttpBody;
                })();

                v3.HttpTrailers = (function() {

                    /**
                     * Properties of a HttpTrailers.
                     * @typedef {Object} envoy.service.ext_proc.v3.HttpTrailers.$Properties
                     * @property {envoy.service.ext_proc.v3.HeaderMap.$Properties|null} [trailers] HttpTrailers trailers
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HttpTrailers.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IHttpTrailers
                     * @augments envoy.service.ext_proc.v3.HttpTrailers.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.HttpTrailers.$Properties instead.
                     */

                    /**
                     * Shape of a HttpTrailers.
                     * @typedef {envoy.service.ext_proc.v3.HttpTrailers.$Properties} envoy.service.ext_proc.v3.HttpTrailers.$Shape
                     */

                    /**
                     * Constructs a new HttpTrailers.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a HttpTrailers.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.HttpTrailers.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const HttpTrailers = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * HttpTrailers trailers.
                     * @member {envoy.service.ext_proc.v3.HeaderMap.$Properties|null|undefined} trailers
                     * @memberof envoy.service.ext_proc.v3.HttpTrailers
                     * @instance
                     */
                    HttpTrailers.prototype.trailers = null;

                    /**
                     * Encodes the specified HttpTrailers message. Does not implicitly {@link envoy.service.ext_proc.v3.HttpTrailers.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.HttpTrailers
                     * @static
                     * @param {envoy.service.ext_proc.v3.HttpTrailers.$Properties} message HttpTrailers message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    HttpTrailers.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.trailers != null && $Object.hasOwnProperty.call(message, "trailers"))
                            $root.envoy.service.ext_proc.v3.HeaderMap.encode(message.trailers, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HttpTrailers message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.HttpTrailers
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.HttpTrailers & envoy.service.ext_proc.v3.HttpTrailers.$Shape} HttpTrailers
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    HttpTrailers.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.HttpTrailers();
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
                                    message.trailers = $root.envoy.service.ext_proc.v3.HeaderMap.decode(reader, reader.size(), $undefined, _depth + 1, message.trailers);
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
                     * Creates a HttpTrailers message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.HttpTrailers
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.HttpTrailers} HttpTrailers
                     */
                    HttpTrailers.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.HttpTrailers)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.HttpTrailers: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.HttpTrailers();
                        if (object.trailers != null) {
                            if (!$util.isObject(object.trailers))
                                throw $TypeError(".envoy.service.ext_proc.v3.HttpTrailers.trailers: object expected");
                            message.trailers = $root.envoy.service.ext_proc.v3.HeaderMap.fromObject(object.trailers, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a HttpTrailers message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.HttpTrailers
                     * @static
                     * @param {envoy.service.ext_proc.v3.HttpTrailers} message HttpTrailers
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    HttpTrailers.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.trailers = null;
                        if (message.trailers != null && $Object.hasOwnProperty.call(message, "trailers"))
                            object.trailers = $root.envoy.service.ext_proc.v3.HeaderMap.toObject(message.trailers, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this HttpTrailers to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.HttpTrailers
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HttpTrailers.prototype.toJSON = function() {
                        return HttpTrailers.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return HttpTrailers;
                })();

                v3.ProcessingResponse = (function() {

                    /**
                     * Properties of a ProcessingResponse.
                     * @typedef {Object} envoy.service.ext_proc.v3.ProcessingResponse.$Properties
                     * @property {envoy.service.ext_proc.v3.HeadersResponse.$Properties|null} [requestHeaders] ProcessingResponse requestHeaders
                     * @property {envoy.service.ext_proc.v3.HeadersResponse.$Properties|null} [responseHeaders] ProcessingResponse responseHeaders
                     * @property {envoy.service.ext_proc.v3.BodyResponse.$Properties|null} [requestBody] ProcessingResponse requestBody
                     * @property {envoy.service.ext_proc.v3.BodyResponse.$Properties|null} [responseBody] ProcessingResponse responseBody
                     * @property {envoy.service.ext_proc.v3.TrailersResponse.$Properties|null} [requestTrailers] ProcessingResponse requestTrailers
                     * @property {envoy.service.ext_proc.v3.TrailersResponse.$Properties|null} [responseTrailers] ProcessingResponse responseTrailers
                     * @property {envoy.service.ext_proc.v3.ImmediateResponse.$Properties|null} [immediateResponse] ProcessingResponse immediateResponse
                     * @property {google.protobuf.Struct.$Properties|null} [dynamicMetadata] ProcessingResponse dynamicMetadata
                     * @property {"requestHeaders"|"responseHeaders"|"requestBody"|"responseBody"|"requestTrailers"|"responseTrailers"|"immediateResponse"} [response] ProcessingResponse response
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a ProcessingResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IProcessingResponse
                     * @augments envoy.service.ext_proc.v3.ProcessingResponse.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.ProcessingResponse.$Properties instead.
                     */

                    /**
                     * Narrowed shape of a ProcessingResponse.
                     * @typedef {{
                     *   requestHeaders?: envoy.service.ext_proc.v3.HeadersResponse.$Shape|null;
                     *   responseHeaders?: envoy.service.ext_proc.v3.HeadersResponse.$Shape|null;
                     *   requestBody?: envoy.service.ext_proc.v3.BodyResponse.$Shape|null;
                     *   responseBody?: envoy.service.ext_proc.v3.BodyResponse.$Shape|null;
                     *   requestTrailers?: envoy.service.ext_proc.v3.TrailersResponse.$Shape|null;
                     *   responseTrailers?: envoy.service.ext_proc.v3.TrailersResponse.$Shape|null;
                     *   immediateResponse?: envoy.service.ext_proc.v3.ImmediateResponse.$Shape|null;
                     *   dynamicMetadata?: google.protobuf.Struct.$Shape|null;
                     *   $unknowns?: Array.<Uint8Array>;
                     * } & (
                     *   ({ response?: undefined; requestHeaders?: null; responseHeaders?: null; requestBody?: null; responseBody?: null; requestTrailers?: null; responseTrailers?: null; immediateResponse?: null }|{ response?: "requestHeaders"; requestHeaders: envoy.service.ext_proc.v3.HeadersResponse.$Shape; responseHeaders?: null; requestBody?: null; responseBody?: null; requestTrailers?: null; responseTrailers?: null; immediateResponse?: null }|{ response?: "responseHeaders"; requestHeaders?: null; responseHeaders: envoy.service.ext_proc.v3.HeadersResponse.$Shape; requestBody?: null; responseBody?: null; requestTrailers?: null; responseTrailers?: null; immediateResponse?: null }|{ response?: "requestBody"; requestHeaders?: null; responseHeaders?: null; requestBody: envoy.service.ext_proc.v3.BodyResponse.$Shape; responseBody?: null; requestTrailers?: null; responseTrailers?: null; immediateResponse?: null }|{ response?: "responseBody"; requestHeaders?: null; responseHeaders?: null; requestBody?: null; responseBody: envoy.service.ext_proc.v3.BodyResponse.$Shape; requestTrailers?: null; responseTrailers?: null; immediateResponse?: null }|{ response?: "requestTrailers"; requestHeaders?: null; responseHeaders?: null; requestBody?: null; responseBody?: null; requestTrailers: envoy.service.ext_proc.v3.TrailersResponse.$Shape; responseTrailers?: null; immediateResponse?: null }|{ response?: "responseTrailers"; requestHeaders?: null; responseHeaders?: null; requestBody?: null; responseBody?: null; requestTrailers?: null; responseTrailers: envoy.service.ext_proc.v3.TrailersResponse.$Shape; immediateResponse?: null }|{ response?: "immediateResponse"; requestHeaders?: null; responseHeaders?: null; requestBody?: null; responseBody?: null; requestTrailers?: null; responseTrailers?: null; immediateResponse: envoy.service.ext_proc.v3.ImmediateResponse.$Shape })
                     * )} envoy.service.ext_proc.v3.ProcessingResponse.$Shape
                     */

                    /**
                     * Constructs a new ProcessingResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a ProcessingResponse.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.ProcessingResponse.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const ProcessingResponse = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * ProcessingResponse requestHeaders.
                     * @member {envoy.service.ext_proc.v3.HeadersResponse.$Properties|null|undefined} requestHeaders
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @instance
                     */
                    ProcessingResponse.prototype.requestHeaders = null;

                    /**
                     * ProcessingResponse responseHeaders.
                     * @member {envoy.service.ext_proc.v3.HeadersResponse.$Properties|null|undefined} responseHeaders
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @instance
                     */
                    ProcessingResponse.prototype.responseHeaders = null;

                    /**
                     * ProcessingResponse requestBody.
                     * @member {envoy.service.ext_proc.v3.BodyResponse.$Properties|null|undefined} requestBody
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @instance
                     */
                    ProcessingResponse.prototype.requestBody = null;

                    /**
                     * ProcessingResponse responseBody.
                     * @member {envoy.service.ext_proc.v3.BodyResponse.$Properties|null|undefined} responseBody
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @instance
                     */
                    ProcessingResponse.prototype.responseBody = null;

                    /**
                     * ProcessingResponse requestTrailers.
                     * @member {envoy.service.ext_proc.v3.TrailersResponse.$Properties|null|undefined} requestTrailers
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @instance
                     */
                    ProcessingResponse.prototype.requestTrailers = null;

                    /**
                     * ProcessingResponse responseTrailers.
                     * @member {envoy.service.ext_proc.v3.TrailersResponse.$Properties|null|undefined} responseTrailers
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @instance
                     */
                    ProcessingResponse.prototype.responseTrailers = null;

                    /**
                     * ProcessingResponse immediateResponse.
                     * @member {envoy.service.ext_proc.v3.ImmediateResponse.$Properties|null|undefined} immediateResponse
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @instance
                     */
                    ProcessingResponse.prototype.immediateResponse = null;

                    /**
                     * ProcessingResponse dynamicMetadata.
                     * @member {google.protobuf.Struct.$Properties|null|undefined} dynamicMetadata
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @instance
                     */
                    ProcessingResponse.prototype.dynamicMetadata = null;

                    // OneOf field names bound to virtual getters and setters
                    let $oneOfFields;

                    /**
                     * ProcessingResponse response.
                     * @member {"requestHeaders"|"responseHeaders"|"requestBody"|"responseBody"|"requestTrailers"|"responseTrailers"|"immediateResponse"|undefined} response
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @instance
                     */
                    $Object.defineProperty(ProcessingResponse.prototype, "response", {
                        get: $util.oneOfGetter($oneOfFields = ["requestHeaders", "responseHeaders", "requestBody", "responseBody", "requestTrailers", "responseTrailers", "immediateResponse"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    /**
                     * Encodes the specified ProcessingResponse message. Does not implicitly {@link envoy.service.ext_proc.v3.ProcessingResponse.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.ProcessingResponse.$Properties} message ProcessingResponse message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    ProcessingResponse.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.requestHeaders != null && $Object.hasOwnProperty.call(message, "requestHeaders"))
                            $root.envoy.service.ext_proc.v3.HeadersResponse.encode(message.requestHeaders, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.responseHeaders != null && $Object.hasOwnProperty.call(message, "responseHeaders"))
                            $root.envoy.service.ext_proc.v3.HeadersResponse.encode(message.responseHeaders, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.requestBody != null && $Object.hasOwnProperty.call(message, "requestBody"))
                            $root.envoy.service.ext_proc.v3.BodyResponse.encode(message.requestBody, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                        if (message.responseBody != null && $Object.hasOwnProperty.call(message, "responseBody"))
                            $root.envoy.service.ext_proc.v3.BodyResponse.encode(message.responseBody, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                        if (message.requestTrailers != null && $Object.hasOwnProperty.call(message, "requestTrailers"))
                            $root.envoy.service.ext_proc.v3.TrailersResponse.encode(message.requestTrailers, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                        if (message.responseTrailers != null && $Object.hasOwnProperty.call(message, "responseTrailers"))
                            $root.envoy.service.ext_proc.v3.TrailersResponse.encode(message.responseTrailers, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                        if (message.immediateResponse != null && $Object.hasOwnProperty.call(message, "immediateResponse"))
                            $root.envoy.service.ext_proc.v3.ImmediateResponse.encode(message.immediateResponse, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                        if (message.dynamicMetadata != null && $Object.hasOwnProperty.call(message, "dynamicMetadata"))
                            $root.google.protobuf.Struct.encode(message.dynamicMetadata, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a ProcessingResponse message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.ProcessingResponse & envoy.service.ext_proc.v3.ProcessingResponse.$Shape} ProcessingResponse
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    ProcessingResponse.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.ProcessingResponse();
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
                                    message.requestHeaders = $root.envoy.service.ext_proc.v3.HeadersResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.requestHeaders);
                                    message.response = "requestHeaders";
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.responseHeaders = $root.envoy.service.ext_proc.v3.HeadersResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.responseHeaders);
                                    message.response = "responseHeaders";
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    message.requestBody = $root.envoy.service.ext_proc.v3.BodyResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.requestBody);
                                    message.response = "requestBody";
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    message.responseBody = $root.envoy.service.ext_proc.v3.BodyResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.responseBody);
                                    message.response = "responseBody";
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    message.requestTrailers = $root.envoy.service.ext_proc.v3.TrailersResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.requestTrailers);
                                    message.response = "requestTrailers";
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 2)
                                        break;
                                    message.responseTrailers = $root.envoy.service.ext_proc.v3.TrailersResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.responseTrailers);
                                    message.response = "responseTrailers";
                                    continue;
                                }
                            case 7: {
                                    if (wireType !== 2)
                                        break;
                                    message.immediateResponse = $root.envoy.service.ext_proc.v3.ImmediateResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.immediateResponse);
                                    message.response = "immediateResponse";
                                    continue;
                                }
                            case 8: {
                                    if (wireType !== 2)
                                        break;
                                    message.dynamicMetadata = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.dynamicMetadata);
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
                     * Creates a ProcessingResponse message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.ProcessingResponse} ProcessingResponse
                     */
                    ProcessingResponse.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.ProcessingResponse)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.ProcessingResponse: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.ProcessingResponse();
                        if (object.requestHeaders != null) {
                            if (!$util.isObject(object.requestHeaders))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingResponse.requestHeaders: object expected");
                            message.requestHeaders = $root.envoy.service.ext_proc.v3.HeadersResponse.fromObject(object.requestHeaders, _depth + 1);
                        }
                        if (object.responseHeaders != null) {
                            if (!$util.isObject(object.responseHeaders))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingResponse.responseHeaders: object expected");
                            message.responseHeaders = $root.envoy.service.ext_proc.v3.HeadersResponse.fromObject(object.responseHeaders, _depth + 1);
                        }
                        if (object.requestBody != null) {
                            if (!$util.isObject(object.requestBody))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingResponse.requestBody: object expected");
                            message.requestBody = $root.envoy.service.ext_proc.v3.BodyResponse.fromObject(object.requestBody, _depth + 1);
                        }
                        if (object.responseBody != null) {
                            if (!$util.isObject(object.responseBody))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingResponse.responseBody: object expected");
                            message.responseBody = $root.envoy.service.ext_proc.v3.BodyResponse.fromObject(object.responseBody, _depth + 1);
                        }
                        if (object.requestTrailers != null) {
                            if (!$util.isObject(object.requestTrailers))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingResponse.requestTrailers: object expected");
                            message.requestTrailers = $root.envoy.service.ext_proc.v3.TrailersResponse.fromObject(object.requestTrailers, _depth + 1);
                        }
                        if (object.responseTrailers != null) {
                            if (!$util.isObject(object.responseTrailers))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingResponse.responseTrailers: object expected");
                            message.responseTrailers = $root.envoy.service.ext_proc.v3.TrailersResponse.fromObject(object.responseTrailers, _depth + 1);
                        }
                        if (object.immediateResponse != null) {
                            if (!$util.isObject(object.immediateResponse))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingResponse.immediateResponse: object expected");
                            message.immediateResponse = $root.envoy.service.ext_proc.v3.ImmediateResponse.fromObject(object.immediateResponse, _depth + 1);
                        }
                        if (object.dynamicMetadata != null) {
                            if (!$util.isObject(object.dynamicMetadata))
                                throw $TypeError(".envoy.service.ext_proc.v3.ProcessingResponse.dynamicMetadata: object expected");
                            message.dynamicMetadata = $root.google.protobuf.Struct.fromObject(object.dynamicMetadata, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a ProcessingResponse message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.ProcessingResponse} message ProcessingResponse
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    ProcessingResponse.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.dynamicMetadata = null;
                        if (message.requestHeaders != null && $Object.hasOwnProperty.call(message, "requestHeaders")) {
                            object.requestHeaders = $root.envoy.service.ext_proc.v3.HeadersResponse.toObject(message.requestHeaders, options, _depth + 1);
                            if (options.oneofs)
                                object.response = "requestHeaders";
                        }
                        if (message.responseHeaders != null && $Object.hasOwnProperty.call(message, "responseHeaders")) {
                            object.responseHeaders = $root.envoy.service.ext_proc.v3.HeadersResponse.toObject(message.responseHeaders, options, _depth + 1);
                            if (options.oneofs)
                                object.response = "responseHeaders";
                        }
                        if (message.requestBody != null && $Object.hasOwnProperty.call(message, "requestBody")) {
                            object.requestBody = $root.envoy.service.ext_proc.v3.BodyResponse.toObject(message.requestBody, options, _depth + 1);
                            if (options.oneofs)
                                object.response = "requestBody";
                        }
                        if (message.responseBody != null && $Object.hasOwnProperty.call(message, "responseBody")) {
                            object.responseBody = $root.envoy.service.ext_proc.v3.BodyResponse.toObject(message.responseBody, options, _depth + 1);
                            if (options.oneofs)
                                object.response = "responseBody";
                        }
                        if (message.requestTrailers != null && $Object.hasOwnProperty.call(message, "requestTrailers")) {
                            object.requestTrailers = $root.envoy.service.ext_proc.v3.TrailersResponse.toObject(message.requestTrailers, options, _depth + 1);
                            if (options.oneofs)
                                object.response = "requestTrailers";
                        }
                        if (message.responseTrailers != null && $Object.hasOwnProperty.call(message, "responseTrailers")) {
                            object.responseTrailers = $root.envoy.service.ext_proc.v3.TrailersResponse.toObject(message.responseTrailers, options, _depth + 1);
                            if (options.oneofs)
                                object.response = "responseTrailers";
                        }
                        if (message.immediateResponse != null && $Object.hasOwnProperty.call(message, "immediateResponse")) {
                            object.immediateResponse = $root.envoy.service.ext_proc.v3.ImmediateResponse.toObject(message.immediateResponse, options, _depth + 1);
                            if (options.oneofs)
                                object.response = "immediateResponse";
                        }
                        if (message.dynamicMetadata != null && $Object.hasOwnProperty.call(message, "dynamicMetadata"))
                            object.dynamicMetadata = $root.google.protobuf.Struct.toObject(message.dynamicMetadata, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this ProcessingResponse to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.ProcessingResponse
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    ProcessingResponse.prototype.toJSON = function() {
                        return ProcessingResponse.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return ProcessingResponse;
                })();

                v3.HeadersResponse = (function() {

                    /**
                     * Properties of a HeadersResponse.
                     * @typedef {Object} envoy.service.ext_proc.v3.HeadersResponse.$Properties
                     * @property {envoy.service.ext_proc.v3.CommonResponse.$Properties|null} [response] HeadersResponse response
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HeadersResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IHeadersResponse
                     * @augments envoy.service.ext_proc.v3.HeadersResponse.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.HeadersResponse.$Properties instead.
                     */

                    /**
                     * Shape of a HeadersResponse.
                     * @typedef {envoy.service.ext_proc.v3.HeadersResponse.$Properties} envoy.service.ext_proc.v3.HeadersResponse.$Shape
                     */

                    /**
                     * Constructs a new HeadersResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a HeadersResponse.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.HeadersResponse.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const HeadersResponse = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * HeadersResponse response.
                     * @member {envoy.service.ext_proc.v3.CommonResponse.$Properties|null|undefined} response
                     * @memberof envoy.service.ext_proc.v3.HeadersResponse
                     * @instance
                     */
                    HeadersResponse.prototype.response = null;

                    /**
                     * Encodes the specified HeadersResponse message. Does not implicitly {@link envoy.service.ext_proc.v3.HeadersResponse.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.HeadersResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.HeadersResponse.$Properties} message HeadersResponse message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    HeadersResponse.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.response != null && $Object.hasOwnProperty.call(message, "response"))
                            $root.envoy.service.ext_proc.v3.CommonResponse.encode(message.response, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HeadersResponse message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.HeadersResponse
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.HeadersResponse & envoy.service.ext_proc.v3.HeadersResponse.$Shape} HeadersResponse
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    HeadersResponse.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.HeadersResponse();
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
                                    message.response = $root.envoy.service.ext_proc.v3.CommonResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.response);
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
                     * Creates a HeadersResponse message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.HeadersResponse
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.HeadersResponse} HeadersResponse
                     */
                    HeadersResponse.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.HeadersResponse)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.HeadersResponse: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.HeadersResponse();
                        if (object.response != null) {
                            if (!$util.isObject(object.response))
                                throw $TypeError(".envoy.service.ext_proc.v3.HeadersResponse.response: object expected");
                            message.response = $root.envoy.service.ext_proc.v3.CommonResponse.fromObject(object.response, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a HeadersResponse message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.HeadersResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.HeadersResponse} message HeadersResponse
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    HeadersResponse.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.response = null;
                        if (message.response != null && $Object.hasOwnProperty.call(message, "response"))
                            object.response = $root.envoy.service.ext_proc.v3.CommonResponse.toObject(message.response, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this HeadersResponse to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.HeadersResponse
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HeadersResponse.prototype.toJSON = function() {
                        return HeadersResponse.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return HeadersResponse;
                })();

                v3.BodyResponse = (function() {

                    /**
                     * Properties of a BodyResponse.
                     * @typedef {Object} envoy.service.ext_proc.v3.BodyResponse.$Properties
                     * @property {envoy.service.ext_proc.v3.CommonResponse.$Properties|null} [response] BodyResponse response
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a BodyResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IBodyResponse
                     * @augments envoy.service.ext_proc.v3.BodyResponse.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.BodyResponse.$Properties instead.
                     */

                    /**
                     * Shape of a BodyResponse.
                     * @typedef {envoy.service.ext_proc.v3.BodyResponse.$Properties} envoy.service.ext_proc.v3.BodyResponse.$Shape
                     */

                    /**
                     * Constructs a new BodyResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a BodyResponse.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.BodyResponse.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const BodyResponse = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * BodyResponse response.
                     * @member {envoy.service.ext_proc.v3.CommonResponse.$Properties|null|undefined} response
                     * @memberof envoy.service.ext_proc.v3.BodyResponse
                     * @instance
                     */
                    BodyResponse.prototype.response = null;

                    /**
                     * Encodes the specified BodyResponse message. Does not implicitly {@link envoy.service.ext_proc.v3.BodyResponse.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.BodyResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.BodyResponse.$Properties} message BodyResponse message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    BodyResponse.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.response != null && $Object.hasOwnProperty.call(message, "response"))
                            $root.envoy.service.ext_proc.v3.CommonResponse.encode(message.response, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a BodyResponse message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.BodyResponse
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.BodyResponse & envoy.service.ext_proc.v3.BodyResponse.$Shape} BodyResponse
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    BodyResponse.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.BodyResponse();
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
                                    message.response = $root.envoy.service.ext_proc.v3.CommonResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.response);
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
                     * Creates a BodyResponse message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.BodyResponse
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.BodyResponse} BodyResponse
                     */
                    BodyResponse.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.BodyResponse)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.BodyResponse: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.BodyResponse();
                        if (object.response != null) {
                            if (!$util.isObject(object.response))
                                throw $TypeError(".envoy.service.ext_proc.v3.BodyResponse.response: object expected");
                            message.response = $root.envoy.service.ext_proc.v3.CommonResponse.fromObject(object.response, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a BodyResponse message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.BodyResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.BodyResponse} message BodyResponse
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    BodyResponse.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.response = null;
                        if (message.response != null && $Object.hasOwnProperty.call(message, "response"))
                            object.response = $root.envoy.service.ext_proc.v3.CommonResponse.toObject(message.response, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this BodyResponse to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.BodyResponse
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    BodyResponse.prototype.toJSON = function() {
                        return BodyResponse.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return BodyResponse;
                })();

                v3.TrailersResponse = (function() {

                    /**
                     * Properties of a TrailersResponse.
                     * @typedef {Object} envoy.service.ext_proc.v3.TrailersResponse.$Properties
                     * @property {envoy.service.ext_proc.v3.HeaderMutation.$Properties|null} [headerMutation] TrailersResponse headerMutation
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a TrailersResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface ITrailersResponse
                     * @augments envoy.service.ext_proc.v3.TrailersResponse.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.TrailersResponse.$Properties instead.
                     */

                    /**
                     * Shape of a TrailersResponse.
                     * @typedef {envoy.service.ext_proc.v3.TrailersResponse.$Properties} envoy.service.ext_proc.v3.TrailersResponse.$Shape
                     */

                    /**
                     * Constructs a new TrailersResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a TrailersResponse.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.TrailersResponse.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const TrailersResponse = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * TrailersResponse headerMutation.
                     * @member {envoy.service.ext_proc.v3.HeaderMutation.$Properties|null|undefined} headerMutation
                     * @memberof envoy.service.ext_proc.v3.TrailersResponse
                     * @instance
                     */
                    TrailersResponse.prototype.headerMutation = null;

                    /**
                     * Encodes the specified TrailersResponse message. Does not implicitly {@link envoy.service.ext_proc.v3.TrailersResponse.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.TrailersResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.TrailersResponse.$Properties} message TrailersResponse message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    TrailersResponse.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.headerMutation != null && $Object.hasOwnProperty.call(message, "headerMutation"))
                            $root.envoy.service.ext_proc.v3.HeaderMutation.encode(message.headerMutation, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a TrailersResponse message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.TrailersResponse
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.TrailersResponse & envoy.service.ext_proc.v3.TrailersResponse.$Shape} TrailersResponse
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    TrailersResponse.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.TrailersResponse();
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
                                    message.headerMutation = $root.envoy.service.ext_proc.v3.HeaderMutation.decode(reader, reader.size(), $undefined, _depth + 1, message.headerMutation);
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
                     * Creates a TrailersResponse message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.TrailersResponse
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.TrailersResponse} TrailersResponse
                     */
                    TrailersResponse.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.TrailersResponse)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.TrailersResponse: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.TrailersResponse();
                        if (object.headerMutation != null) {
                            if (!$util.isObject(object.headerMutation))
                                throw $TypeError(".envoy.service.ext_proc.v3.TrailersResponse.headerMutation: object expected");
                            message.headerMutation = $root.envoy.service.ext_proc.v3.HeaderMutation.fromObject(object.headerMutation, _depth + 1);
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a TrailersResponse message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.TrailersResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.TrailersResponse} message TrailersResponse
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    TrailersResponse.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.headerMutation = null;
                        if (message.headerMutation != null && $Object.hasOwnProperty.call(message, "headerMutation"))
                            object.headerMutation = $root.envoy.service.ext_proc.v3.HeaderMutation.toObject(message.headerMutation, options, _depth + 1);
                        return object;
                    };

                    /**
                     * Converts this TrailersResponse to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.TrailersResponse
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    TrailersResponse.prototype.toJSON = function() {
                        return TrailersResponse.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return TrailersResponse;
                })();

                v3.CommonResponse = (function() {

                    /**
                     * Properties of a CommonResponse.
                     * @typedef {Object} envoy.service.ext_proc.v3.CommonResponse.$Properties
                     * @property {envoy.service.ext_proc.v3.HeaderMutation.$Properties|null} [headerMutation] CommonResponse headerMutation
                     * @property {boolean|null} [clearRouteCache] CommonResponse clearRouteCache
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a CommonResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface ICommonResponse
                     * @augments envoy.service.ext_proc.v3.CommonResponse.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.CommonResponse.$Properties instead.
                     */

                    /**
                     * Shape of a CommonResponse.
                     * @typedef {envoy.service.ext_proc.v3.CommonResponse.$Properties} envoy.service.ext_proc.v3.CommonResponse.$Shape
                     */

                    /**
                     * Constructs a new CommonResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a CommonResponse.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.CommonResponse.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const CommonResponse = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * CommonResponse headerMutation.
                     * @member {envoy.service.ext_proc.v3.HeaderMutation.$Properties|null|undefined} headerMutation
                     * @memberof envoy.service.ext_proc.v3.CommonResponse
                     * @instance
                     */
                    CommonResponse.prototype.headerMutation = null;

                    /**
                     * CommonResponse clearRouteCache.
                     * @member {boolean} clearRouteCache
                     * @memberof envoy.service.ext_proc.v3.CommonResponse
                     * @instance
                     */
                    CommonResponse.prototype.clearRouteCache = false;

                    /**
                     * Encodes the specified CommonResponse message. Does not implicitly {@link envoy.service.ext_proc.v3.CommonResponse.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.CommonResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.CommonResponse.$Properties} message CommonResponse message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    CommonResponse.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.headerMutation != null && $Object.hasOwnProperty.call(message, "headerMutation"))
                            $root.envoy.service.ext_proc.v3.HeaderMutation.encode(message.headerMutation, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.clearRouteCache != null && $Object.hasOwnProperty.call(message, "clearRouteCache") && message.clearRouteCache !== false)
                            writer.uint32(/* id 5, wireType 0 =*/40).bool(message.clearRouteCache);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a CommonResponse message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.CommonResponse
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.CommonResponse & envoy.service.ext_proc.v3.CommonResponse.$Shape} CommonResponse
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    CommonResponse.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.CommonResponse();
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
                                    message.headerMutation = $root.envoy.service.ext_proc.v3.HeaderMutation.decode(reader, reader.size(), $undefined, _depth + 1, message.headerMutation);
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.bool())
                                        message.clearRouteCache = value;
                                    else
                                        delete message.clearRouteCache;
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
                     * Creates a CommonResponse message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.CommonResponse
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.CommonResponse} CommonResponse
                     */
                    CommonResponse.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.CommonResponse)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.CommonResponse: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.CommonResponse();
                        if (object.headerMutation != null) {
                            if (!$util.isObject(object.headerMutation))
                                throw $TypeError(".envoy.service.ext_proc.v3.CommonResponse.headerMutation: object expected");
                            message.headerMutation = $root.envoy.service.ext_proc.v3.HeaderMutation.fromObject(object.headerMutation, _depth + 1);
                        }
                        if (object.clearRouteCache != null)
                            if (object.clearRouteCache)
                                message.clearRouteCache = $Boolean(object.clearRouteCache);
                        return message;
                    };

                    /**
                     * Creates a plain object from a CommonResponse message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.CommonResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.CommonResponse} message CommonResponse
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    CommonResponse.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.headerMutation = null;
                            object.clearRouteCache = false;
                        }
                        if (message.headerMutation != null && $Object.hasOwnProperty.call(message, "headerMutation"))
                            object.headerMutation = $root.envoy.service.ext_proc.v3.HeaderMutation.toObject(message.headerMutation, options, _depth + 1);
                        if (message.clearRouteCache != null && $Object.hasOwnProperty.call(message, "clearRouteCache"))
                            object.clearRouteCache = message.clearRouteCache;
                        return object;
                    };

                    /**
                     * Converts this CommonResponse to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.CommonResponse
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    CommonResponse.prototype.toJSON = function() {
                        return CommonResponse.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return CommonResponse;
                })();

                v3.ImmediateResponse = (function() {

                    /**
                     * Properties of an ImmediateResponse.
                     * @typedef {Object} envoy.service.ext_proc.v3.ImmediateResponse.$Properties
                     * @property {envoy.service.ext_proc.v3.HttpStatus.$Properties|null} [status] ImmediateResponse status
                     * @property {envoy.service.ext_proc.v3.HeaderMutation.$Properties|null} [headers] ImmediateResponse headers
                     * @property {Uint8Array|null} [body] ImmediateResponse body
                     * @property {string|null} [details] ImmediateResponse details
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of an ImmediateResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IImmediateResponse
                     * @augments envoy.service.ext_proc.v3.ImmediateResponse.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.ImmediateResponse.$Properties instead.
                     */

                    /**
                     * Shape of an ImmediateResponse.
                     * @typedef {envoy.service.ext_proc.v3.ImmediateResponse.$Properties} envoy.service.ext_proc.v3.ImmediateResponse.$Shape
                     */

                    /**
                     * Constructs a new ImmediateResponse.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents an ImmediateResponse.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.ImmediateResponse.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const ImmediateResponse = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * ImmediateResponse status.
                     * @member {envoy.service.ext_proc.v3.HttpStatus.$Properties|null|undefined} status
                     * @memberof envoy.service.ext_proc.v3.ImmediateResponse
                     * @instance
                     */
                    ImmediateResponse.prototype.status = null;

                    /**
                     * ImmediateResponse headers.
                     * @member {envoy.service.ext_proc.v3.HeaderMutation.$Properties|null|undefined} headers
                     * @memberof envoy.service.ext_proc.v3.ImmediateResponse
                     * @instance
                     */
                    ImmediateResponse.prototype.headers = null;

                    /**
                     * ImmediateResponse body.
                     * @member {Uint8Array} body
                     * @memberof envoy.service.ext_proc.v3.ImmediateResponse
                     * @instance
                     */
                    ImmediateResponse.prototype.body = $util.newBuffer([]);

                    /**
                     * ImmediateResponse details.
                     * @member {string} details
                     * @memberof envoy.service.ext_proc.v3.ImmediateResponse
                     * @instance
                     */
                    ImmediateResponse.prototype.details = "";

                    /**
                     * Encodes the specified ImmediateResponse message. Does not implicitly {@link envoy.service.ext_proc.v3.ImmediateResponse.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.ImmediateResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.ImmediateResponse.$Properties} message ImmediateResponse message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    ImmediateResponse.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                            $root.envoy.service.ext_proc.v3.HttpStatus.encode(message.status, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.headers != null && $Object.hasOwnProperty.call(message, "headers"))
                            $root.envoy.service.ext_proc.v3.HeaderMutation.encode(message.headers, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                        if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                            writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.body);
                        if (message.details != null && $Object.hasOwnProperty.call(message, "details") && message.details !== "")
                            writer.uint32(/* id 5, wireType 2 =*/42).string(message.details);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes an ImmediateResponse message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.ImmediateResponse
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.ImmediateResponse & envoy.service.ext_proc.v3.ImmediateResponse.$Shape} ImmediateResponse
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    ImmediateResponse.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.ImmediateResponse();
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
                                    message.status = $root.envoy.service.ext_proc.v3.HttpStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    message.headers = $root.envoy.service.ext_proc.v3.HeaderMutation.decode(reader, reader.size(), $undefined, _depth + 1, message.headers);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.body = value;
                                    else
                                        delete message.body;
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.details = value;
                                    else
                                        delete message.details;
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
                     * Creates an ImmediateResponse message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.ImmediateResponse
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.ImmediateResponse} ImmediateResponse
                     */
                    ImmediateResponse.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.ImmediateResponse)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.ImmediateResponse: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.ImmediateResponse();
                        if (object.status != null) {
                            if (!$util.isObject(object.status))
                                throw $TypeError(".envoy.service.ext_proc.v3.ImmediateResponse.status: object expected");
                            message.status = $root.envoy.service.ext_proc.v3.HttpStatus.fromObject(object.status, _depth + 1);
                        }
                        if (object.headers != null) {
                            if (!$util.isObject(object.headers))
                                throw $TypeError(".envoy.service.ext_proc.v3.ImmediateResponse.headers: object expected");
                            message.headers = $root.envoy.service.ext_proc.v3.HeaderMutation.fromObject(object.headers, _depth + 1);
                        }
                        if (object.body != null)
                            if (object.body.length)
                                if (typeof object.body === "string")
                                    $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                                else if (object.body.length >= 0)
                                    message.body = object.body;
                        if (object.details != null)
                            if (typeof object.details !== "string" || object.details.length)
                                message.details = $String(object.details);
                        return message;
                    };

                    /**
                     * Creates a plain object from an ImmediateResponse message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.ImmediateResponse
                     * @static
                     * @param {envoy.service.ext_proc.v3.ImmediateResponse} message ImmediateResponse
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    ImmediateResponse.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.status = null;
                            object.headers = null;
                            if (options.bytes === $String)
                                object.body = "";
                            else {
                                object.body = [];
                                if (options.bytes !== $Array)
                                    object.body = $util.newBuffer(object.body);
                            }
                            object.details = "";
                        }
                        if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                            object.status = $root.envoy.service.ext_proc.v3.HttpStatus.toObject(message.status, options, _depth + 1);
                        if (message.headers != null && $Object.hasOwnProperty.call(message, "headers"))
                            object.headers = $root.envoy.service.ext_proc.v3.HeaderMutation.toObject(message.headers, options, _depth + 1);
                        if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                            object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                        if (message.details != null && $Object.hasOwnProperty.call(message, "details"))
                            object.details = message.details;
                        return object;
                    };

                    /**
                     * Converts this ImmediateResponse to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.ImmediateResponse
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    ImmediateResponse.prototype.toJSON = function() {
                        return ImmediateResponse.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return ImmediateResponse;
                })();

                v3.HeaderMutation = (function() {

                    /**
                     * Properties of a HeaderMutation.
                     * @typedef {Object} envoy.service.ext_proc.v3.HeaderMutation.$Properties
                     * @property {Array.<envoy.service.ext_proc.v3.HeaderValueOption.$Properties>|null} [setHeaders] HeaderMutation setHeaders
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HeaderMutation.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IHeaderMutation
                     * @augments envoy.service.ext_proc.v3.HeaderMutation.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.HeaderMutation.$Properties instead.
                     */

                    /**
                     * Shape of a HeaderMutation.
                     * @typedef {envoy.service.ext_proc.v3.HeaderMutation.$Properties} envoy.service.ext_proc.v3.HeaderMutation.$Shape
                     */

                    /**
                     * Constructs a new HeaderMutation.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a HeaderMutation.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.HeaderMutation.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const HeaderMutation = function (properties) {
                        this.setHeaders = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * HeaderMutation setHeaders.
                     * @member {Array.<envoy.service.ext_proc.v3.HeaderValueOption.$Properties>} setHeaders
                     * @memberof envoy.service.ext_proc.v3.HeaderMutation
                     * @instance
                     */
                    HeaderMutation.prototype.setHeaders = $util.emptyArray;

                    /**
                     * Encodes the specified HeaderMutation message. Does not implicitly {@link envoy.service.ext_proc.v3.HeaderMutation.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.HeaderMutation
                     * @static
                     * @param {envoy.service.ext_proc.v3.HeaderMutation.$Properties} message HeaderMutation message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    HeaderMutation.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.setHeaders != null && message.setHeaders.length)
                            for (let i = 0; i < message.setHeaders.length; ++i)
                                $root.envoy.service.ext_proc.v3.HeaderValueOption.encode(message.setHeaders[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HeaderMutation message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.HeaderMutation
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.HeaderMutation & envoy.service.ext_proc.v3.HeaderMutation.$Shape} HeaderMutation
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    HeaderMutation.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.HeaderMutation();
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
                                    if (!(message.setHeaders && message.setHeaders.length))
                                        message.setHeaders = [];
                                    message.setHeaders.push($root.envoy.service.ext_proc.v3.HeaderValueOption.decode(reader, reader.size(), $undefined, _depth + 1));
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
                     * Creates a HeaderMutation message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.HeaderMutation
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.HeaderMutation} HeaderMutation
                     */
                    HeaderMutation.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.HeaderMutation)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.HeaderMutation: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.HeaderMutation();
                        if (object.setHeaders) {
                            if (!$Array.isArray(object.setHeaders))
                                throw $TypeError(".envoy.service.ext_proc.v3.HeaderMutation.setHeaders: array expected");
                            message.setHeaders = $Array(object.setHeaders.length);
                            for (let i = 0; i < object.setHeaders.length; ++i) {
                                if (!$util.isObject(object.setHeaders[i]))
                                    throw $TypeError(".envoy.service.ext_proc.v3.HeaderMutation.setHeaders: object expected");
                                message.setHeaders[i] = $root.envoy.service.ext_proc.v3.HeaderValueOption.fromObject(object.setHeaders[i], _depth + 1);
                            }
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a HeaderMutation message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.HeaderMutation
                     * @static
                     * @param {envoy.service.ext_proc.v3.HeaderMutation} message HeaderMutation
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    HeaderMutation.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.setHeaders = [];
                        if (message.setHeaders && message.setHeaders.length) {
                            object.setHeaders = $Array(message.setHeaders.length);
                            for (let j = 0; j < message.setHeaders.length; ++j)
                                object.setHeaders[j] = $root.envoy.service.ext_proc.v3.HeaderValueOption.toObject(message.setHeaders[j], options, _depth + 1);
                        }
                        return object;
                    };

                    /**
                     * Converts this HeaderMutation to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.HeaderMutation
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HeaderMutation.prototype.toJSON = function() {
                        return HeaderMutation.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return HeaderMutation;
                })();

                v3.HeaderMap = (function() {

                    /**
                     * Properties of a HeaderMap.
                     * @typedef {Object} envoy.service.ext_proc.v3.HeaderMap.$Properties
                     * @property {Array.<envoy.service.ext_proc.v3.HeaderValue.$Properties>|null} [headers] HeaderMap headers
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HeaderMap.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IHeaderMap
                     * @augments envoy.service.ext_proc.v3.HeaderMap.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.HeaderMap.$Properties instead.
                     */

                    /**
                     * Shape of a HeaderMap.
                     * @typedef {envoy.service.ext_proc.v3.HeaderMap.$Properties} envoy.service.ext_proc.v3.HeaderMap.$Shape
                     */

                    /**
                     * Constructs a new HeaderMap.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a HeaderMap.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.HeaderMap.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const HeaderMap = function (properties) {
                        this.headers = [];
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * HeaderMap headers.
                     * @member {Array.<envoy.service.ext_proc.v3.HeaderValue.$Properties>} headers
                     * @memberof envoy.service.ext_proc.v3.HeaderMap
                     * @instance
                     */
                    HeaderMap.prototype.headers = $util.emptyArray;

                    /**
                     * Encodes the specified HeaderMap message. Does not implicitly {@link envoy.service.ext_proc.v3.HeaderMap.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.HeaderMap
                     * @static
                     * @param {envoy.service.ext_proc.v3.HeaderMap.$Properties} message HeaderMap message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    HeaderMap.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.headers != null && message.headers.length)
                            for (let i = 0; i < message.headers.length; ++i)
                                $root.envoy.service.ext_proc.v3.HeaderValue.encode(message.headers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HeaderMap message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.HeaderMap
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.HeaderMap & envoy.service.ext_proc.v3.HeaderMap.$Shape} HeaderMap
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    HeaderMap.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.HeaderMap();
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
                                    if (!(message.headers && message.headers.length))
                                        message.headers = [];
                                    message.headers.push($root.envoy.service.ext_proc.v3.HeaderValue.decode(reader, reader.size(), $undefined, _depth + 1));
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
                     * Creates a HeaderMap message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.HeaderMap
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.HeaderMap} HeaderMap
                     */
                    HeaderMap.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.HeaderMap)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.HeaderMap: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.HeaderMap();
                        if (object.headers) {
                            if (!$Array.isArray(object.headers))
                                throw $TypeError(".envoy.service.ext_proc.v3.HeaderMap.headers: array expected");
                            message.headers = $Array(object.headers.length);
                            for (let i = 0; i < object.headers.length; ++i) {
                                if (!$util.isObject(object.headers[i]))
                                    throw $TypeError(".envoy.service.ext_proc.v3.HeaderMap.headers: object expected");
                                message.headers[i] = $root.envoy.service.ext_proc.v3.HeaderValue.fromObject(object.headers[i], _depth + 1);
                            }
                        }
                        return message;
                    };

                    /**
                     * Creates a plain object from a HeaderMap message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.HeaderMap
                     * @static
                     * @param {envoy.service.ext_proc.v3.HeaderMap} message HeaderMap
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    HeaderMap.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.headers = [];
                        if (message.headers && message.headers.length) {
                            object.headers = $Array(message.headers.length);
                            for (let j = 0; j < message.headers.length; ++j)
                                object.headers[j] = $root.envoy.service.ext_proc.v3.HeaderValue.toObject(message.headers[j], options, _depth + 1);
                        }
                        return object;
                    };

                    /**
                     * Converts this HeaderMap to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.HeaderMap
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HeaderMap.prototype.toJSON = function() {
                        return HeaderMap.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return HeaderMap;
                })();

                v3.HeaderValue = (function() {

                    /**
                     * Properties of a HeaderValue.
                     * @typedef {Object} envoy.service.ext_proc.v3.HeaderValue.$Properties
                     * @property {string|null} [key] HeaderValue key
                     * @property {string|null} [value] HeaderValue value
                     * @property {Uint8Array|null} [rawValue] HeaderValue rawValue
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HeaderValue.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IHeaderValue
                     * @augments envoy.service.ext_proc.v3.HeaderValue.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.HeaderValue.$Properties instead.
                     */

                    /**
                     * Shape of a HeaderValue.
                     * @typedef {envoy.service.ext_proc.v3.HeaderValue.$Properties} envoy.service.ext_proc.v3.HeaderValue.$Shape
                     */

                    /**
                     * Constructs a new HeaderValue.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a HeaderValue.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.HeaderValue.$Properties=} [properties] Properties to set
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
                     * @memberof envoy.service.ext_proc.v3.HeaderValue
                     * @instance
                     */
                    HeaderValue.prototype.key = "";

                    /**
                     * HeaderValue value.
                     * @member {string} value
                     * @memberof envoy.service.ext_proc.v3.HeaderValue
                     * @instance
                     */
                    HeaderValue.prototype.value = "";

                    /**
                     * HeaderValue rawValue.
                     * @member {Uint8Array} rawValue
                     * @memberof envoy.service.ext_proc.v3.HeaderValue
                     * @instance
                     */
                    HeaderValue.prototype.rawValue = $util.newBuffer([]);

                    /**
                     * Encodes the specified HeaderValue message. Does not implicitly {@link envoy.service.ext_proc.v3.HeaderValue.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.HeaderValue
                     * @static
                     * @param {envoy.service.ext_proc.v3.HeaderValue.$Properties} message HeaderValue message or plain object to encode
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
                        if (message.rawValue != null && $Object.hasOwnProperty.call(message, "rawValue") && message.rawValue.length)
                            writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.rawValue);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HeaderValue message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.HeaderValue
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.HeaderValue & envoy.service.ext_proc.v3.HeaderValue.$Shape} HeaderValue
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
                        message = _target || new $root.envoy.service.ext_proc.v3.HeaderValue();
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
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.rawValue = value;
                                    else
                                        delete message.rawValue;
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
                     * @memberof envoy.service.ext_proc.v3.HeaderValue
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.HeaderValue} HeaderValue
                     */
                    HeaderValue.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.HeaderValue)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.HeaderValue: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.HeaderValue();
                        if (object.key != null)
                            if (typeof object.key !== "string" || object.key.length)
                                message.key = $String(object.key);
                        if (object.value != null)
                            if (typeof object.value !== "string" || object.value.length)
                                message.value = $String(object.value);
                        if (object.rawValue != null)
                            if (object.rawValue.length)
                                if (typeof object.rawValue === "string")
                                    $util.base64.decode(object.rawValue, message.rawValue = $util.newBuffer($util.base64.length(object.rawValue)), 0);
                                else if (object.rawValue.length >= 0)
                                    message.rawValue = object.rawValue;
                        return message;
                    };

                    /**
                     * Creates a plain object from a HeaderValue message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.HeaderValue
                     * @static
                     * @param {envoy.service.ext_proc.v3.HeaderValue} message HeaderValue
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
                            if (options.bytes === $String)
                                object.rawValue = "";
                            else {
                                object.rawValue = [];
                                if (options.bytes !== $Array)
                                    object.rawValue = $util.newBuffer(object.rawValue);
                            }
                        }
                        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                            object.key = message.key;
                        if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                            object.value = message.value;
                        if (message.rawValue != null && $Object.hasOwnProperty.call(message, "rawValue"))
                            object.rawValue = options.bytes === $String ? $util.base64.encode(message.rawValue, 0, message.rawValue.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.rawValue) : message.rawValue;
                        return object;
                    };

                    /**
                     * Converts this HeaderValue to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.HeaderValue
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
                     * @typedef {Object} envoy.service.ext_proc.v3.HeaderValueOption.$Properties
                     * @property {envoy.service.ext_proc.v3.HeaderValue.$Properties|null} [header] HeaderValueOption header
                     * @property {number|null} [appendAction] HeaderValueOption appendAction
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HeaderValueOption.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IHeaderValueOption
                     * @augments envoy.service.ext_proc.v3.HeaderValueOption.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.HeaderValueOption.$Properties instead.
                     */

                    /**
                     * Shape of a HeaderValueOption.
                     * @typedef {envoy.service.ext_proc.v3.HeaderValueOption.$Properties} envoy.service.ext_proc.v3.HeaderValueOption.$Shape
                     */

                    /**
                     * Constructs a new HeaderValueOption.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a HeaderValueOption.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.HeaderValueOption.$Properties=} [properties] Properties to set
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
                     * @member {envoy.service.ext_proc.v3.HeaderValue.$Properties|null|undefined} header
                     * @memberof envoy.service.ext_proc.v3.HeaderValueOption
                     * @instance
                     */
                    HeaderValueOption.prototype.header = null;

                    /**
                     * HeaderValueOption appendAction.
                     * @member {number} appendAction
                     * @memberof envoy.service.ext_proc.v3.HeaderValueOption
                     * @instance
                     */
                    HeaderValueOption.prototype.appendAction = 0;

                    /**
                     * Encodes the specified HeaderValueOption message. Does not implicitly {@link envoy.service.ext_proc.v3.HeaderValueOption.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.HeaderValueOption
                     * @static
                     * @param {envoy.service.ext_proc.v3.HeaderValueOption.$Properties} message HeaderValueOption message or plain object to encode
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
                            $root.envoy.service.ext_proc.v3.HeaderValue.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                        if (message.appendAction != null && $Object.hasOwnProperty.call(message, "appendAction") && message.appendAction !== 0)
                            writer.uint32(/* id 3, wireType 0 =*/24).int32(message.appendAction);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HeaderValueOption message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.HeaderValueOption
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.HeaderValueOption & envoy.service.ext_proc.v3.HeaderValueOption.$Shape} HeaderValueOption
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
                        message = _target || new $root.envoy.service.ext_proc.v3.HeaderValueOption();
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
                                    message.header = $root.envoy.service.ext_proc.v3.HeaderValue.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.int32())
                                        message.appendAction = value;
                                    else
                                        delete message.appendAction;
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
                     * @memberof envoy.service.ext_proc.v3.HeaderValueOption
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.HeaderValueOption} HeaderValueOption
                     */
                    HeaderValueOption.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.HeaderValueOption)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.HeaderValueOption: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.HeaderValueOption();
                        if (object.header != null) {
                            if (!$util.isObject(object.header))
                                throw $TypeError(".envoy.service.ext_proc.v3.HeaderValueOption.header: object expected");
                            message.header = $root.envoy.service.ext_proc.v3.HeaderValue.fromObject(object.header, _depth + 1);
                        }
                        if (object.appendAction != null)
                            if ($Number(object.appendAction) !== 0)
                                message.appendAction = object.appendAction | 0;
                        return message;
                    };

                    /**
                     * Creates a plain object from a HeaderValueOption message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.HeaderValueOption
                     * @static
                     * @param {envoy.service.ext_proc.v3.HeaderValueOption} message HeaderValueOption
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
                            object.appendAction = 0;
                        }
                        if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                            object.header = $root.envoy.service.ext_proc.v3.HeaderValue.toObject(message.header, options, _depth + 1);
                        if (message.appendAction != null && $Object.hasOwnProperty.call(message, "appendAction"))
                            object.appendAction = message.appendAction;
                        return object;
                    };

                    /**
                     * Converts this HeaderValueOption to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.HeaderValueOption
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HeaderValueOption.prototype.toJSON = function() {
                        return HeaderValueOption.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return HeaderValueOption;
                })();

                v3.HttpStatus = (function() {

                    /**
                     * Properties of a HttpStatus.
                     * @typedef {Object} envoy.service.ext_proc.v3.HttpStatus.$Properties
                     * @property {number|null} [code] HttpStatus code
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a HttpStatus.
                     * @memberof envoy.service.ext_proc.v3
                     * @interface IHttpStatus
                     * @augments envoy.service.ext_proc.v3.HttpStatus.$Properties
                     * @deprecated Use envoy.service.ext_proc.v3.HttpStatus.$Properties instead.
                     */

                    /**
                     * Shape of a HttpStatus.
                     * @typedef {envoy.service.ext_proc.v3.HttpStatus.$Properties} envoy.service.ext_proc.v3.HttpStatus.$Shape
                     */

                    /**
                     * Constructs a new HttpStatus.
                     * @memberof envoy.service.ext_proc.v3
                     * @classdesc Represents a HttpStatus.
                     * @constructor
                     * @param {envoy.service.ext_proc.v3.HttpStatus.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const HttpStatus = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * HttpStatus code.
                     * @member {number} code
                     * @memberof envoy.service.ext_proc.v3.HttpStatus
                     * @instance
                     */
                    HttpStatus.prototype.code = 0;

                    /**
                     * Encodes the specified HttpStatus message. Does not implicitly {@link envoy.service.ext_proc.v3.HttpStatus.verify|verify} messages.
                     * @function encode
                     * @memberof envoy.service.ext_proc.v3.HttpStatus
                     * @static
                     * @param {envoy.service.ext_proc.v3.HttpStatus.$Properties} message HttpStatus message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    HttpStatus.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                            writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a HttpStatus message from the specified reader or buffer.
                     * @function decode
                     * @memberof envoy.service.ext_proc.v3.HttpStatus
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {envoy.service.ext_proc.v3.HttpStatus & envoy.service.ext_proc.v3.HttpStatus.$Shape} HttpStatus
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    HttpStatus.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.envoy.service.ext_proc.v3.HttpStatus();
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
                     * Creates a HttpStatus message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof envoy.service.ext_proc.v3.HttpStatus
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {envoy.service.ext_proc.v3.HttpStatus} HttpStatus
                     */
                    HttpStatus.fromObject = function (object, _depth) {
                        if (object instanceof $root.envoy.service.ext_proc.v3.HttpStatus)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".envoy.service.ext_proc.v3.HttpStatus: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.envoy.service.ext_proc.v3.HttpStatus();
                        if (object.code != null)
                            if ($Number(object.code) !== 0)
                                message.code = object.code | 0;
                        return message;
                    };

                    /**
                     * Creates a plain object from a HttpStatus message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof envoy.service.ext_proc.v3.HttpStatus
                     * @static
                     * @param {envoy.service.ext_proc.v3.HttpStatus} message HttpStatus
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    HttpStatus.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults)
                            object.code = 0;
                        if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                            object.code = message.code;
                        return object;
                    };

                    /**
                     * Converts this HttpStatus to JSON.
                     * @function toJSON
                     * @memberof envoy.service.ext_proc.v3.HttpStatus
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    HttpStatus.prototype.toJSON = function() {
                        return HttpStatus.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return HttpStatus;
                })();

                return v3;
            })();

            return ext_proc;
        })();

        return service;
    })();

    return envoy;
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

        return protobuf;
    })();

    return google;
})();

export const grpc = $root.grpc = (() => {

    /**
     * Namespace grpc.
     * @exports grpc
     * @namespace
     */
    const grpc = {};

    grpc.health = (function() {

        /**
         * Namespace health.
         * @memberof grpc
         * @namespace
         */
        const health = {};

        health.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof grpc.health
             * @namespace
             */
            const v1 = {};

            v1.HealthCheckRequest = (function() {

                /**
                 * Properties of a HealthCheckRequest.
                 * @typedef {Object} grpc.health.v1.HealthCheckRequest.$Properties
                 * @property {string|null} [service] HealthCheckRequest service
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HealthCheckRequest.
                 * @memberof grpc.health.v1
                 * @interface IHealthCheckRequest
                 * @augments grpc.health.v1.HealthCheckRequest.$Properties
                 * @deprecated Use grpc.health.v1.HealthCheckRequest.$Properties instead.
                 */

                /**
                 * Shape of a HealthCheckRequest.
                 * @typedef {grpc.health.v1.HealthCheckRequest.$Properties} grpc.health.v1.HealthCheckRequest.$Shape
                 */

                /**
                 * Constructs a new HealthCheckRequest.
                 * @memberof grpc.health.v1
                 * @classdesc Represents a HealthCheckRequest.
                 * @constructor
                 * @param {grpc.health.v1.HealthCheckRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HealthCheckRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HealthCheckRequest service.
                 * @member {string} service
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @instance
                 */
                HealthCheckRequest.prototype.service = "";

                /**
                 * Encodes the specified HealthCheckRequest message. Does not implicitly {@link grpc.health.v1.HealthCheckRequest.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @static
                 * @param {grpc.health.v1.HealthCheckRequest.$Properties} message HealthCheckRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HealthCheckRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.service);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HealthCheckRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape} HealthCheckRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HealthCheckRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.grpc.health.v1.HealthCheckRequest();
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
                                    message.service = value;
                                else
                                    delete message.service;
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
                 * Creates a HealthCheckRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {grpc.health.v1.HealthCheckRequest} HealthCheckRequest
                 */
                HealthCheckRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.grpc.health.v1.HealthCheckRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".grpc.health.v1.HealthCheckRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.grpc.health.v1.HealthCheckRequest();
                    if (object.service != null)
                        if (typeof object.service !== "string" || object.service.length)
                            message.service = $String(object.service);
                    return message;
                };

                /**
                 * Creates a plain object from a HealthCheckRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @static
                 * @param {grpc.health.v1.HealthCheckRequest} message HealthCheckRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                HealthCheckRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.service = "";
                    if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
                        object.service = message.service;
                    return object;
                };

                /**
                 * Converts this HealthCheckRequest to JSON.
                 * @function toJSON
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                HealthCheckRequest.prototype.toJSON = function() {
                    return HealthCheckRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return HealthCheckRequest;
            })();

            v1.HealthCheckResponse = (function() {

                /**
                 * Properties of a HealthCheckResponse.
                 * @typedef {Object} grpc.health.v1.HealthCheckResponse.$Properties
                 * @property {number|null} [status] HealthCheckResponse status
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HealthCheckResponse.
                 * @memberof grpc.health.v1
                 * @interface IHealthCheckResponse
                 * @augments grpc.health.v1.HealthCheckResponse.$Properties
                 * @deprecated Use grpc.health.v1.HealthCheckResponse.$Properties instead.
                 */

                /**
                 * Shape of a HealthCheckResponse.
                 * @typedef {grpc.health.v1.HealthCheckResponse.$Properties} grpc.health.v1.HealthCheckResponse.$Shape
                 */

                /**
                 * Constructs a new HealthCheckResponse.
                 * @memberof grpc.health.v1
                 * @classdesc Represents a HealthCheckResponse.
                 * @constructor
                 * @param {grpc.health.v1.HealthCheckResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HealthCheckResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HealthCheckResponse status.
                 * @member {number} status
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @instance
                 */
                HealthCheckResponse.prototype.status = 0;

                /**
                 * Encodes the specified HealthCheckResponse message. Does not implicitly {@link grpc.health.v1.HealthCheckResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @static
                 * @param {grpc.health.v1.HealthCheckResponse.$Properties} message HealthCheckResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HealthCheckResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.status);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HealthCheckResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape} HealthCheckResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HealthCheckResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.grpc.health.v1.HealthCheckResponse();
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
                                    message.status = value;
                                else
                                    delete message.status;
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
                 * Creates a HealthCheckResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {grpc.health.v1.HealthCheckResponse} HealthCheckResponse
                 */
                HealthCheckResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.grpc.health.v1.HealthCheckResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".grpc.health.v1.HealthCheckResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.grpc.health.v1.HealthCheckResponse();
                    if (object.status != null)
                        if ($Number(object.status) !== 0)
                            message.status = object.status | 0;
                    return message;
                };

                /**
                 * Creates a plain object from a HealthCheckResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @static
                 * @param {grpc.health.v1.HealthCheckResponse} message HealthCheckResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                HealthCheckResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.status = 0;
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                        object.status = message.status;
                    return object;
                };

                /**
                 * Converts this HealthCheckResponse to JSON.
                 * @function toJSON
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                HealthCheckResponse.prototype.toJSON = function() {
                    return HealthCheckResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return HealthCheckResponse;
            })();

            return v1;
        })();

        return health;
    })();

    return grpc;
})();

export {
  $root as default
};
